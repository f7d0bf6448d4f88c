import Foundation
import SiteBuilding
import TestSupport
import Testing

/// What the live map loads is published where it is there, and nobody is sent to it where it is not.
@Suite struct MapAssetsTests {
    private static var files: [String: String] {
        var files = TestSite.lisbon
        files["Content/site.yml"] =
            "title: Busking\nurl: https://city.example/busking/\nmap: { maplibre: lib, tiles: ground }\n"
        files["lib/maplibre-gl.js"] = "script"
        files["lib/maplibre-gl.css"] = "style"
        files["ground/lisbon/13/3888/3131.pbf"] = "one"
        files["ground/lisbon/14/7776/6262.pbf"] = "two"
        files["ground/lisbon/14/7777/6263.pbf"] = "three"
        files["ground/lisbon/metadata.json"] = "{}"
        files["ground/nowhere/14/1/1.pbf"] = "nobody's"
        return files
    }

    private struct Page: Decodable {
        struct Map: Decodable {
            struct Ground: Decodable {
                let tiles: String
                let bounds: [Double]
                let minzoom: Int
                let maxzoom: Int
            }

            let script: String
            let style: String
            let grounds: [Ground]
        }

        let map: Map?
        let walking: [String: Double]?
    }

    private func page(_ path: String, of site: TestSite) throws -> Page {
        let html = try site.output(path)
        let block = try #require(html.firstMatch(of: /id="page-data">(.*?)<\/script>/))
        return try JSONDecoder().decode(Page.self, from: Data(block.1.utf8))
    }

    @Test func `a page with places names what its map loads, and all of it is there`() async throws {
        let site = try TestSite(MapAssetsTests.files)
        let report = try await site.build()
        #expect(!report.remarks.contains { $0.contains("map") })
        for path in ["cities/lisbon/", "performers/ana-fado/", "performers/ana-fado/dusk/", "cities/lisbon/now/"] {
            let page = try page(path + "index.html", of: site)
            let map = try #require(page.map)
            for address in [map.script, map.style] {
                #expect(try site.output(String(address.dropFirst("/busking/".count))).isEmpty == false)
            }
            #expect(map.grounds.map(\.tiles) == ["/busking/tiles/lisbon/{z}/{x}/{y}.pbf"])
            #expect(map.grounds.first.map { [$0.minzoom, $0.maxzoom] } == [13, 14])
            #expect(map.grounds.first?.bounds.count == 4)
            #expect(page.walking == ["speed_kmh": 4.8, "detour": 1.3])
        }
        #expect(try page("privacy/index.html", of: site).map == nil)
    }

    @Test func `a tile that is missing in the box is published empty, and what is no tile of a city is not`()
        async throws
    {
        let site = try TestSite(MapAssetsTests.files)
        try await site.build()
        #expect(try site.output("tiles/lisbon/14/7776/6262.pbf") == "two")
        #expect(try site.output("tiles/lisbon/14/7776/6263.pbf") == "")
        #expect(!site.hasOutput("tiles/lisbon/metadata.json"))
        #expect(!site.hasOutput("tiles/nowhere"))
    }

    @Test func `what did not change is not written again`() async throws {
        let site = try TestSite(MapAssetsTests.files)
        try await site.build()
        let report = try await site.build()
        #expect(report.published?.publication.written == 0)
    }

    @Test(arguments: [
        (["lib/maplibre-gl.js"], "there is no live map: lib"), (["lib"], "there is no live map: lib"),
        (["lib", "ground"], "there is no live map: lib"), (["ground"], "the live map has no ground"),
    ])
    func `what is missing is said once, and no page names it`(gone: [String], remark: String) async throws {
        let site = try TestSite(MapAssetsTests.files)
        for path in gone { try site.remove(path) }
        let report = try await site.build()
        #expect(report.remarks.filter { $0.contains("map") }.count == 1)
        #expect(report.remarks.contains { $0.hasPrefix(remark) })
        let map = try page("cities/lisbon/index.html", of: site).map
        #expect(map?.grounds.isEmpty ?? true)
        #expect((map == nil) == gone.contains { $0.hasPrefix("lib") })
        #expect(!site.hasOutput("tiles"))
    }

    @Test func `a site that asks for no live map hears nothing of it`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let report = try await site.build()
        #expect(!report.remarks.contains { $0.contains("map") })
        #expect(try page("cities/lisbon/index.html", of: site).map == nil)
    }
}
