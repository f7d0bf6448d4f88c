import Diagnostics
import Domain
import SiteBuilding
import TestSupport
import Testing

@Suite struct DraftTests {
    private static let today = LocalDate(year: 2026, month: 12, day: 1)

    private func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    @Test func `drafts are right as they stand`() async throws {
        let site = try TestSite(["Content/site.yml": "title: Busking\nurl: https://busking.example/\n"])
        let today = try #require(DraftTests.today)
        let drafts: [ContentDraft] = [
            .city(try slug("lisbon")), .performer(try slug("no")),
            .performance(PerformanceID(performer: try slug("no"), performance: try slug("first-show"))),
            .pitch(PitchID(city: try slug("lisbon"), pitch: try slug("rossio"))),
            .performance(PerformanceID(performer: try slug("no"), performance: try slug("2027"))),
        ]
        for (index, draft) in drafts.enumerated() {
            let path = try await draft.write(to: site.folder, today: today.adding(days: index))
            #expect(path.hasPrefix("Content/"))
        }
        let report = try await site.builder(now: "2026-12-01T12:00:00Z").check()
        #expect(report.findings.diagnostics.map(\.message) == [])
    }

    @Test func `a draft has a place to go to and overwrites nothing`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let today = try #require(DraftTests.today)
        let refused: [ContentDraft] = [
            .performer(try slug("ana-fado")),
            .performance(PerformanceID(performer: try slug("ana-fado"), performance: try slug("dusk"))),
            .performance(PerformanceID(performer: try slug("ana-fado"), performance: try slug("poster"))),
            .performance(PerformanceID(performer: try slug("nobody"), performance: try slug("dusk"))),
            .pitch(PitchID(city: try slug("nowhere"), pitch: try slug("rossio"))),
        ]
        for draft in refused {
            await #expect(throws: DraftError.self) { _ = try await draft.write(to: site.folder, today: today) }
        }
    }
}
