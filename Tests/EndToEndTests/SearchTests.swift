import Foundation
import SiteBuilding
import TestSupport
import Testing

@Suite struct SearchTests {
    private func json(_ site: TestSite, _ path: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(site.output(path).utf8)) as? [String: Any])
    }

    private func documents(_ site: TestSite) throws -> [[String: Any]] {
        try #require(try json(site, "search/names/_.json")["documents"] as? [[String: Any]])
    }

    @Test func `performers, shows and pitches are found, with their next dates`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build()
        let found = try documents(site)
        #expect(
            found.map { $0["title"] as? String } == [
                "Praça Luís de Camões", "Portas do Sol", "Ana Fado", "Fado at dusk",
            ])
        let show = try #require(found.last)
        #expect(show["kind"] as? String == "performance")
        #expect(show["by"] as? [String] == ["Ana Fado"])
        #expect(show["path"] as? String == "performers/ana-fado/dusk/")
        #expect(show["next"] as? [[String]] == [["2026-12-05T18:00", "Portas do Sol"]])
        #expect(found.first?["genres"] as? [String] == ["folk"])
    }

    @Test func `a city's days with something are in the overview`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let text = try #require(TestSite.lisbon["Content/performers/ana-fado/dusk.md"])
        try site.write(
            "Content/performers/ana-fado/dusk.md",
            text.replacing("date: 2026-12-05", with: "date: 2026-12-05\nalso: [2026-12-07, 2026-12-08]"))
        try await site.build()
        let city = try #require((try json(site, "search/index.json")["cities"] as? [[String: Any]])?.first)
        #expect(city["from"] as? String == "2026-12-05")
        #expect(city["days"] as? String == "1011")
        #expect(city["genres"] as? [String] == ["folk"])
        #expect(city["timezone"] as? String == "Europe/Lisbon")
    }

    @Test func `what is over has no date ahead, and who is in no listing is not found`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build(now: "2026-12-05T20:00:00Z")
        #expect(try documents(site).first { $0["kind"] as? String == "performance" }?["next"] == nil)
        try site.write(
            "Content/performers/ana-fado/index.md", "---\nname: Ana Fado\ncity: lisbon\nlisted: false\n---\n")
        try await site.build(now: "2026-12-05T20:00:00Z") { $0.allowsShrink = true }
        #expect(Set(try documents(site).compactMap { $0["kind"] as? String }) == ["pitch"])
    }

    @Test func `nothing in the index knows what day it is`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build(now: "2026-12-01T12:00:00Z")
        let before = try site.outputs().filter { $0.key.hasPrefix("search/") }
        try await site.build(now: "2026-12-04T12:00:00Z")
        #expect(try site.outputs().filter { $0.key.hasPrefix("search/") } == before)
        #expect(before.count > 3)
    }

    @Test func `the page helps without a script, and performers are listed by letter`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try site.write("Content/performers/asa/index.md", "---\nname: Åsa\ncity: lisbon\n---\n")
        try site.write("Content/performers/yoru/index.md", "---\nname: 夜\ncity: lisbon\n---\n")
        try site.write("Content/performers/sax/index.md", "---\nname: 🎷\ncity: lisbon\n---\n")
        try await site.build()
        let page = try site.output("search/index.html")
        for address in [
            "/cities/lisbon/", "/cities/lisbon/tonight/", "/cities/lisbon/genres/folk/", "/search/letters/a/",
            "/search/letters/u591c/",
        ] {
            #expect(page.contains("href=\"\(address)\""), "\(address)")
        }
        let letter = try site.output("search/letters/a/index.html")
        #expect(letter.contains("Åsa") && letter.contains("Ana Fado") && !letter.contains("夜"))
        #expect(try site.output("cities/lisbon/index.html").contains("href=\"/search/\""))
    }

    @Test func `a browser can ask the site, also under a path`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try site.write("Content/site.yml", "title: Busking & more in Lisbon\nurl: https://city.example/busking/\n")
        try await site.build()
        let description = try site.output("search/opensearch.xml")
        #expect(description.contains("template=\"https://city.example/busking/search/?q={searchTerms}\""))
        #expect(description.contains("<ShortName>Busking &amp; more i</ShortName>"))
        #expect(try site.output("index.html").contains("href=\"/busking/search/opensearch.xml\""))
    }
}
