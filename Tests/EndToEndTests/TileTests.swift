import Foundation
import SiteBuilding
import TestSupport
import Testing

/// The feeds by map tile, for "near me" without a server.
@Suite struct TileTests {
    /// A second city on the other bank of the river, whose pitch lies in a tile with one of Lisbon's.
    private static let twoCities = TestSite.lisbon.merging([
        "Content/cities/almada.md": """
        ---
        name: Almada
        country: PT
        timezone: Europe/Lisbon
        currency: EUR
        center: [-9.1569, 38.6765]
        ---
        """,
        "Content/performers/rio/index.md": "---\nname: Rio\ncity: almada\n---\n",
        "Content/performers/rio/boat.md": """
        ---
        title: On the boat
        genre: jazz
        date: 2026-12-05
        stops:
          - { name: Cais, address: "Cais, Almada", coordinates: [-9.1440, 38.7000], start: "17:00", end: "17:30" }
          - { name: Praia, address: "Praia, Almada", coordinates: [-9.2300, 38.6400], start: "21:00", end: "21:30" }
        ---
        """,
    ]) { $1 }

    private func ids(_ text: String) throws -> [String] {
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let features = try #require(document?["features"] as? [[String: Any]])
        return features.compactMap { $0["id"] as? String }
    }

    private func tiles(_ site: TestSite) throws -> [String] {
        try site.outputs().keys.filter { $0.hasPrefix("feeds/tiles/") }.sorted()
    }

    @Test func `a tile holds the stops of all cities in it, in order of time`() async throws {
        let site = try TestSite(TileTests.twoCities)
        try await site.build()
        #expect(
            try tiles(site) == [
                "feeds/tiles/12/1942/1570.geojson", "feeds/tiles/12/1943/1569.geojson",
                "feeds/tiles/12/1944/1569.geojson",
            ])
        let shared = try site.output("feeds/tiles/12/1943/1569.geojson")
        #expect(try ids(shared) == ["rio/boat/2026-12-05/cais", "ana-fado/dusk/2026-12-05/camoes"])
        #expect(shared.contains("\"license\":\"CC-BY-4.0\""))
        #expect(shared.contains("\"bbox\":[-9.144,38.7,-9.14352,38.71073]"))
        // Byte for byte what the city's own feed has.
        let line = try #require(shared.split(separator: "\n").first { $0.contains("camoes\"") })
        #expect(try site.output("cities/lisbon/performances.geojson").contains(line.dropLast("]}".count)))
    }

    @Test func `the catalogue of feeds names them together`() async throws {
        let site = try TestSite(TileTests.twoCities)
        try await site.build()
        let text = try site.output("feeds/index.json")
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let feeds = try #require(document?["feeds"] as? [[String: Any]])
        let entries = feeds.filter { $0["kind"] as? String == "geojson-tiles" }
        let entry = try #require(entries.first)
        #expect(entries.count == 1)
        #expect(entry["url_template"] as? String == "https://busking.example/feeds/tiles/12/{x}/{y}.geojson")
        #expect(entry["zoom"] as? Int == 12)
        #expect(entry["tiles"] as? Int == 3)
        #expect(entry["count"] as? Int == 4)
        #expect(entry["bbox"] as? [Double] == [-9.23, 38.64, -9.13012, 38.71223])
    }

    @Test func `a tile without stops goes, and with the last one its entry`() async throws {
        let site = try TestSite(TileTests.twoCities)
        try await site.build()
        try site.remove("Content/performers/rio/boat.md")
        try await site.build { $0.allowsShrink = true }
        #expect(try tiles(site) == ["feeds/tiles/12/1943/1569.geojson", "feeds/tiles/12/1944/1569.geojson"])
        try await site.build(now: "2026-12-07T12:00:00Z")
        #expect(try tiles(site) == [])
        #expect(try !site.output("feeds/index.json").contains("geojson-tiles"))
    }

    @Test func `who is in no listing is in no tile`() async throws {
        let site = try TestSite(TileTests.twoCities)
        try site.write("Content/performers/rio/index.md", "---\nname: Rio\ncity: almada\nlisted: false\n---\n")
        try await site.build()
        #expect(try ids(site.output("feeds/tiles/12/1943/1569.geojson")) == ["ana-fado/dusk/2026-12-05/camoes"])
    }
}
