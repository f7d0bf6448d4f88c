import Domain
import Testing

@testable import SiteBuilding

extension PlannedSite {
    /// A site whose one performer has these sets at the pitch Camões, named by their files.
    ///
    /// - Parameter sets: name, date, start, end, and further lines of the front matter.
    static func performing(
        _ sets: [(name: String, date: String, start: String, end: String, more: String)], now: String,
        engagement: EngagementSnapshot = EngagementSnapshot()
    ) async throws -> PlannedSite {
        var files = [
            "Content/performers/ana-fado/dusk.md":
                "---\ntitle: next year\ngenre: folk\ndate: 2027-11-05\nstops: [{ pitch: camoes, start: 12:00, end: 13:00 }]\n---\n"
        ]
        for set in sets {
            files["Content/performers/ana-fado/\(set.name).md"] = """
                ---
                title: \(set.name)
                genre: folk
                date: \(set.date)
                stops: [{ pitch: camoes, start: "\(set.start)", end: "\(set.end)" }]
                \(set.more)
                ---
                """
        }
        return try await PlannedSite(files, now: now, engagement: engagement)
    }

    /// The entries of the city's listing.
    func entries() throws -> [Listing.Entry] {
        let city = try #require(edition.cities.first)
        return Listing(address: .city(city.slug), title: "", summary: "", zone: city.zone, members: fragments).entries()
    }
}
