import Domain
import Testing

@testable import SiteBuilding

@Suite struct PerformerListsTests {
    private func text(_ name: String, of view: View) -> String? {
        guard let slot = view.schema.slot(of: name), case .text(let text) = view[slot] else { return nil }
        return text
    }

    private func show(_ title: String, on date: String) -> String {
        """
        ---
        title: \(title)
        genre: folk
        date: \(date)
        stops: [{ pitch: camoes, start: 12:00, end: 13:00 }]
        ---
        """
    }

    @Test func `what has a date ahead comes by that date, what has none is the archive, the latest first`() async throws
    {
        let site = try await PlannedSite([
            "Content/performers/ana-fado/old.md": show("Old", on: "2025-05-01"),
            "Content/performers/ana-fado/older.md": show("Older", on: "2024-05-01"),
            "Content/performers/ana-fado/soon.md": show("Soon", on: "2026-12-02"),
        ])
        var clock = site.edition.clock()
        let (ahead, past) = ShowView.views(of: site.edition.performances, edition: site.edition, clock: &clock)
        #expect(ahead.map { text("name", of: $0) } == ["Soon", "Fado at dusk"])
        #expect(ahead.map { text("when", of: $0) } == ["next on Wed 2 Dec", "next on Sat 5 Dec"])
        #expect(past.map { text("name", of: $0) } == ["Old", "Older"])
        #expect(past.map { text("when", of: $0) } == ["last on Thursday 1 May 2025", "last on Wednesday 1 May 2024"])
    }

    @Test func `dates are grouped by city, the city of the next date first`() async throws {
        let site = try await PlannedSite([
            "Content/cities/amadora.md": """
            ---
            name: Amadora
            country: PT
            timezone: Europe/Lisbon
            currency: EUR
            center: [-9.23, 38.75]
            ---
            """,
            "Content/performers/ana-fado/away.md": """
            ---
            title: Away
            city: amadora
            genre: folk
            date: 2026-12-08
            stops: [{ name: Praça, address: Praça 1, coordinates: [-9.23, 38.75], start: 12:00, end: 13:00 }]
            ---
            """,
        ])
        let performer = try #require(try site.show().performers.first)
        let listing = Listing(
            address: .performer(performer.slug), title: "", summary: "", zone: nil, members: site.fragments)
        let views = CityDatesView.views(of: listing.entries(), edition: site.edition)
        #expect(views.map { text("name", of: $0) } == ["Lisbon", "Amadora"])
        #expect(views.map { text("more_summary", of: $0) } == [nil, nil])
        #expect(text("items", of: views[1])?.contains("Away") == true)
        #expect(text("items", of: views[1])?.contains("Fado at dusk") == false)
    }

    @Test func `a film elsewhere says where, a film of the site is a file under it`() throws {
        let site = try #require(SiteURL("https://busking.example/site"))
        let views = VideoView.views(
            [
                Video(url: "https://www.videos.example:8443/watch?v=1", title: "Elsewhere"),
                Video(url: "performers/ana-fado/dusk.mp4", title: "Here", thumbnail: "performers/ana-fado/dusk.jpg"),
            ], site: site)
        #expect(views.map { text("host", of: $0) } == ["videos.example", nil])
        #expect(
            views.map { text("href", of: $0) }
                == ["https://www.videos.example:8443/watch?v=1", "/site/performers/ana-fado/dusk.mp4"])
        #expect(views.map { text("thumbnail", of: $0) } == [nil, "/site/performers/ana-fado/dusk.jpg"])
    }
}
