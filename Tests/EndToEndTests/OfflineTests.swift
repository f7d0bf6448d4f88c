import Foundation
import TestSupport
import Testing

/// What a phone keeps of a site.
@Suite struct OfflineTests {
    private static let now = "2026-12-05T12:00:00Z"

    private struct Pack: Decodable {
        let pages: [String]
        let data: [String]
    }

    @Test func `a city's pack names what is there, and of performances those of the coming week`() async throws {
        var files = TestSite.lisbon
        files["Content/performers/ana-fado/spring.md"] = """
            ---
            title: Spring fado
            genre: folk
            date: 2027-01-20
            stops: [{ pitch: camoes, start: 18:00, end: 18:45 }]
            ---
            """
        let site = try TestSite(files)
        _ = try await site.build(now: OfflineTests.now)
        let pack = try JSONDecoder().decode(Pack.self, from: Data(site.output("cities/lisbon/pack.json").utf8))
        for page in pack.pages { #expect(try site.output(page + "index.html").isEmpty == false) }
        for file in pack.data { #expect(try site.output(file).isEmpty == false) }
        #expect(pack.pages.contains("performers/ana-fado/dusk/"))
        #expect(!pack.pages.contains("performers/ana-fado/spring/"))
        #expect(pack.pages.contains("cities/lisbon/days/2027-01-20/"))
        #expect(Set(pack.pages).count == pack.pages.count)
    }

    @Test func `the worker knows the site's path, and every address of its shell is there`() async throws {
        var files = TestSite.lisbon
        files["Content/site.yml"] = "title: Busking\nurl: https://city.example/busking/\n"
        let site = try TestSite(files)
        _ = try await site.build(now: OfflineTests.now)
        let worker = try site.output("service-worker.js")
        #expect(worker.hasPrefix("const site = {\"root\":\"/busking/\","))
        let addresses = worker.prefix { $0 != "\n" }.matches(of: /"(\/busking\/[^"]+)"/).map { String($0.1) }
        #expect(addresses.contains("/busking/offline/"))
        for address in addresses {
            let path = address.dropFirst("/busking/".count)
            #expect(try site.output(path.hasSuffix("/") ? path + "index.html" : String(path)).isEmpty == false)
        }
    }

    @Test func `the worker stays as it is until its shell changes`() async throws {
        let site = try TestSite(TestSite.lisbon)
        _ = try await site.build(now: OfflineTests.now)
        let first = try site.output("service-worker.js")
        try site.write(
            "Content/cities/lisbon.md", try #require(TestSite.lisbon["Content/cities/lisbon.md"]) + "More.\n")
        _ = try await site.build(now: "2026-12-06T12:00:00Z")
        #expect(try site.output("service-worker.js") == first)
        try site.write("Templates/assets/style/99-own.css", "body { color: black }\n")
        _ = try await site.build(now: "2026-12-06T12:00:00Z")
        #expect(try site.output("service-worker.js") != first)
    }

    @Test func `every icon of the manifest is a file of the site`() async throws {
        struct Manifest: Decodable {
            struct Icon: Decodable {
                let src: String
                let sizes: String
                let purpose: String?
            }
            let icons: [Icon]
        }
        let site = try TestSite(TestSite.lisbon)
        _ = try await site.build(now: OfflineTests.now)
        let manifest = try JSONDecoder().decode(
            Manifest.self, from: Data(site.output("manifest.webmanifest").utf8))
        for icon in manifest.icons {
            #expect(FileManager.default.fileExists(atPath: site.root + "/public" + icon.src))
        }
        #expect(Set(manifest.icons.map(\.sizes)) == ["any", "180x180", "192x192", "512x512"])
        #expect(manifest.icons.filter { $0.purpose == "maskable" }.count == 1)
    }
}
