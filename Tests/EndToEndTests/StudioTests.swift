import Foundation
import TestSupport
import Testing

/// The performer's telephone, as it is published.
@Suite struct StudioTests {
    private static let now = "2026-12-05T12:00:00Z"

    private func site(_ more: String) async throws -> TestSite {
        var files = TestSite.lisbon
        files["Content/site.yml"] = "title: Busking\nurl: https://city.example/busking/\n\(more)"
        files["Content/pitches/lisbon/camoes.md"] = """
            ---
            name: Praça Luís de Camões
            code: C4
            coordinates: [-9.14352, 38.71073]
            address: Praça Luís de Camões, Lisbon
            hours: Mo-Su 10:00-21:00
            longest_set: 30m
            ---
            """
        let site = try TestSite(files)
        _ = try await site.build(now: StudioTests.now)
        return site
    }

    @Test func `a site without a companion has no page for performers, nobody would hear them`() async throws {
        let site = try await site("")
        #expect(throws: (any Error).self) { try site.output("studio/index.html") }
    }

    @Test func `with a companion it has one, which is in no sitemap and asks not to be found`() async throws {
        let site = try await site("companion: /\n")
        let page = try site.output("studio/index.html")
        #expect(page.contains(#"<meta name="robots" content="noindex">"#))
        #expect(page.contains(#"data-part="studio""#))
        #expect(page.contains(#"<option value="lisbon" data-zone="Europe/Lisbon">Lisbon</option>"#))
        #expect(try !site.output("sitemap.xml").contains("studio"))
    }

    @Test func `its style sheet is its own: other pages do not carry it`() async throws {
        let site = try await site("companion: /\n")
        let link = /<link rel="stylesheet" href="\/busking\/(assets\/studio\.[0-9a-f]{10}\.css)">/
        let sheet = try #require(try site.output("studio/index.html").firstMatch(of: link)?.output.1)
        #expect(try !site.output(String(sheet)).isEmpty)
        #expect(try site.output("index.html").firstMatch(of: link) == nil)
    }

    @Test func `the words of its scripts are its own too, with those of every page`() async throws {
        let site = try await site("companion: /\n")
        let link = /"words":"\/busking\/(assets\/words-[^"]+)"/
        func words(_ page: String) throws -> String {
            try site.output(String(try #require(try site.output(page).firstMatch(of: link)?.output.1)))
        }
        let (own, others) = (try words("studio/index.html"), try words("index.html"))
        #expect(own.contains("studio.line_live") && own.contains("offline.now"))
        #expect(!others.contains("studio.") && others.contains("offline.now"))
    }

    @Test func `a city's pitches are a small feed with their rules, named in the catalogue of feeds`() async throws {
        struct Pitches: Decodable {
            struct Pitch: Decodable {
                let pitch: String
                let name: String
                let code: String?
                let hours: String?
                let longest_set_minutes: Int
                let coordinates: [Double]
            }
            let timezone: String
            let pitches: [Pitch]
        }
        let site = try await site("")
        let feed = try JSONDecoder().decode(Pitches.self, from: Data(site.output("cities/lisbon/pitches.json").utf8))
        #expect(feed.timezone == "Europe/Lisbon")
        #expect(feed.pitches.map(\.pitch) == ["lisbon/camoes", "lisbon/portas-do-sol"])
        let camoes = try #require(feed.pitches.first)
        #expect((camoes.code, camoes.hours, camoes.longest_set_minutes) == ("C4", "Mo-Su 10:00-21:00", 30))
        #expect(camoes.coordinates == [-9.14352, 38.71073])
        #expect(
            try site.output("feeds/index.json").contains(
                #""url":"https://city.example/busking/cities/lisbon/pitches.json""#))
    }
}
