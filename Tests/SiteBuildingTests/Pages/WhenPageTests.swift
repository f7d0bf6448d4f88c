import Domain
import Testing

@testable import SiteBuilding

@Suite struct WhenPageTests {
    /// A week in December: the 4th is a Friday, the 7th a Monday.
    private static let sets = [
        ("friday-early", "2026-12-04", "16:00", "17:00"), ("friday-across", "2026-12-04", "16:30", "17:30"),
        ("friday-night", "2026-12-05", "03:00", "04:00"), ("saturday", "2026-12-05", "12:00", "13:00"),
        ("sunday-night", "2026-12-07", "04:00", "04:59"), ("monday", "2026-12-07", "05:00", "06:00"),
    ]

    /// The names of what a page shows at a moment.
    private func shown(_ kind: WhenPage.Kind, at now: String) async throws -> [String] {
        var files: [String: String] = [:]
        for (name, date, start, end) in WhenPageTests.sets {
            files["Content/performers/ana-fado/\(name).md"] = """
                ---
                title: \(name)
                genre: folk
                date: \(date)
                stops: [{ pitch: camoes, start: "\(start)", end: "\(end)" }]
                ---
                """
        }
        files["Content/performers/ana-fado/dusk.md"] = """
            ---
            title: next year
            genre: folk
            date: 2027-01-05
            stops: [{ pitch: camoes, start: 12:00, end: 13:00 }]
            ---
            """
        let site = try await PlannedSite(files, now: now)
        let city = try #require(site.edition.cities.first)
        let listing = Listing(
            address: .city(city.slug), title: "", summary: "", zone: city.zone, members: site.fragments)
        let page = WhenPage(
            context: site.context, city: city, listing: listing, entries: listing.entries(), kind: kind)
        var clock = site.edition.clock()
        let today = clock.evening(in: city.zone)
        return page.chosen(from: page.entries.filter { !$0.fragments.isOver }, today: today, clock: &clock)
            .map(\.show.performance.title)
    }

    @Test func `the weekend is Friday five o'clock to Monday five in the morning`() async throws {
        let weekend = ["friday-across", "friday-night", "saturday", "sunday-night"]
        #expect(try await shown(.weekend, at: "2026-12-02T12:00:00Z") == weekend)
        #expect(try await shown(.weekend, at: "2026-12-04T16:45:00Z") == weekend)
    }

    @Test func `on Sunday night it is still this weekend`() async throws {
        #expect(try await shown(.weekend, at: "2026-12-07T04:30:00Z") == ["sunday-night"])
        #expect(try await shown(.weekend, at: "2026-12-07T05:00:00Z") == [])
    }

    @Test func `tonight begins at five in the afternoon and ends at five in the morning`() async throws {
        #expect(try await shown(.tonight, at: "2026-12-04T09:00:00Z") == ["friday-across", "friday-night"])
        #expect(try await shown(.tonight, at: "2026-12-05T02:00:00Z") == ["friday-night"])
        #expect(try await shown(.tonight, at: "2026-12-06T12:00:00Z") == ["sunday-night"])
    }

    @Test func `now is what has begun and has not ended`() async throws {
        #expect(try await shown(.now, at: "2026-12-04T16:59:59Z") == ["friday-early", "friday-across"])
        #expect(try await shown(.now, at: "2026-12-04T17:00:00Z") == ["friday-across"])
        #expect(try await shown(.now, at: "2026-12-04T18:00:00Z") == [])
    }
}
