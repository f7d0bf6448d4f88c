import Domain
import Testing

@testable import SiteBuilding

@Suite struct ClosureViewTests {
    @Test(arguments: [
        ("2026-12-01T12:00:00Z", 0), ("2026-12-03T12:00:00Z", 1), ("2026-12-11T12:00:00Z", 1),
        ("2026-12-13T00:00:00Z", 0),
    ])
    func `a city tells of closures that are on, or begin within the days it shows`(now: String, count: Int) async throws
    {
        let closed = """
            ---
            name: Praça Luís de Camões
            coordinates: [-9.14352, 38.71073]
            address: Praça Luís de Camões, Lisbon
            closed: [{ from: 2026-12-10, to: 2026-12-12, reason: A film crew }]
            ---
            """
        let site = try await PlannedSite(["Content/pitches/lisbon/camoes.md": closed], now: now)
        let city = try #require(site.edition.cities.first)
        var clock = site.edition.clock()
        let views = ClosureView.views(ofPitchesIn: city, within: 7, edition: site.edition, clock: &clock)
        #expect(views.count == count)
        #expect(views.allSatisfy { $0.text("reason") == "A film crew" })
        #expect(clock.window.validUntil != nil || now == "2026-12-13T00:00:00Z")
    }
}
