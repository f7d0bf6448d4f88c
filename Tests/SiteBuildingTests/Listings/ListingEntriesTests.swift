import Domain
import RoutePlanning
import Testing

@testable import SiteBuilding

@Suite struct ListingEntriesTests {
    private func listing(of site: PlannedSite, pitch: String? = nil) -> Listing {
        let id = site.edition.catalog.pitches.keys.first { $0.description == pitch }
        return Listing(
            address: .home, title: "All", summary: "", zone: nil, pitch: id, members: site.fragments)
    }

    @Test func `of a pitch only the stops there count`() async throws {
        let site = try await PlannedSite()
        #expect(
            listing(of: site).entries().map { $0.points.map(\.stop.name) } == [
                ["Portas do Sol", "Praça Luís de Camões"]
            ])
        let there = listing(of: site, pitch: "lisbon/camoes").entries()
        #expect(there.map { $0.points.map(\.stop.number) } == [[2]])
    }

    @Test func `a show that is nowhere at the pitch is not in its listing`() async throws {
        let site = try await PlannedSite.performing(
            "date: 2026-12-05\nstops: [{ pitch: camoes, start: 18:00, end: 18:30 }]")
        #expect(listing(of: site, pitch: "lisbon/portas-do-sol").entries().isEmpty)
    }

    @Test func `what begins at one time is in order of its id`() async throws {
        let text = """
            ---
            title: Second
            genre: jazz
            date: 2026-12-05
            stops: [{ pitch: camoes, start: 18:00, end: 18:30 }]
            ---
            """
        let site = try await PlannedSite([
            "Content/performers/ana-fado/dusk.md": text,
            "Content/performers/bea/index.md": "---\nname: Bea\ncity: lisbon\n---\n",
            "Content/performers/bea/dawn.md": text.replacing("camoes", with: "portas-do-sol"),
        ])
        let listing = Listing(
            address: .home, title: "All", summary: "", zone: nil, members: site.fragments.reversed())
        #expect(
            listing.entries().map(\.fragments.occurrence.id) == ["ana-fado/dusk/2026-12-05", "bea/dawn/2026-12-05"])
    }

    @Test func `a stop stays in feeds for a day, and is over before`() async throws {
        let site = try await PlannedSite(now: "2026-12-06T19:00:00Z")
        let entries = listing(of: site).entries()
        #expect(entries.map { $0.points.map(\.isOver) } == [[true]])
        #expect(entries.map(\.fragments.isOver) == [true])
    }
}
