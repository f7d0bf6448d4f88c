import Diagnostics
import Domain
import Testing

@testable import ContentParsing

struct SiteTests {
    @Test
    func `everything that a site may say is read`() async throws {
        let site = try await TinySite([
            "Content/site.yml": """
            # A comment
            title: Buskers
            url: https://x.example/busking
            language: pt
            languages: [en, fil]
            genres: [folk, fire-eating]
            expires_after: 1h30m
            horizon: 90d
            companion: /
            license: CC-BY-4.0
            contact: hello@x.example
            map: { maplibre: assets/map, tiles: /srv/tiles }
            walking: { speed_kmh: 4, detour: 1.25 }
            ranking:
              half_life: 1d12h
              weights: { like: 1.5, tip: 3, view: 0 }
              floor: 5
              newcomer: { weight: 2, half_life: 14d }
            rules: { unknown-file: error, walk-too-long: off }
            """
        ]).catalog().site
        #expect(site.title == "Buskers")
        #expect(site.url.absolute("x/") == "https://x.example/busking/x/")
        #expect(site.language == "pt")
        #expect(site.languages == ["en", "fil"])
        #expect(site.genres == ["folk", "fire-eating"])
        #expect(site.expiresAfter == 5400)
        #expect(site.horizonDays == 90)
        #expect(site.companion == "/")
        #expect(site.license == "CC-BY-4.0")
        #expect(site.contact == "hello@x.example")
        #expect(site.map == MapSettings(library: "assets/map", tiles: "/srv/tiles"))
        #expect(site.walking == Walking(speedKmh: 4, detour: 1.25))
        #expect(
            site.ranking
                == RankingSettings(
                    halfLife: 36, likeWeight: 1.5, tipWeight: 3, viewWeight: 0, floor: 5, newcomerWeight: 2,
                    newcomerHalfLife: 14))
        #expect(site.severities == ["unknown-file": .error, "walk-too-long": .off])
    }

    @Test
    func `a title and an address are enough`() async throws {
        let site = try await TinySite().catalog().site
        #expect(site.language == "en")
        #expect(site.genres == SiteConfiguration.defaultGenres)
        #expect(site.expiresAfter == 86_400)
        #expect(site.horizonDays == 60)
        #expect(site.ranking == RankingSettings())
        #expect(site.walking == Walking())
        #expect(site.map == MapSettings())
    }

    @Test(arguments: [
        ("map: assets", "wrong-type"), ("map: { maplibre: [a] }", "wrong-type"),
        ("map: { tiles: { a: b } }", "wrong-type"),
        ("map: { tile: x }", "unknown-key"), ("map: { maplibre: }", "empty-value"),
    ])
    func `what is no folder of the live map is said`(line: String, rule: String) async throws {
        #expect(
            try await TinySite(["Content/site.yml": "title: T\nurl: https://t.example\n\(line)\n"]).rules() == [rule])
    }

    @Test
    func `the site may begin with a line of hyphens, as other YAML does`() async throws {
        let site = try await TinySite(["Content/site.yml": "---\ntitle: T\nurl: https://t.example\n"]).catalog().site
        #expect(site.title == "T")
        #expect(try await TinySite(["Content/site.yml": "--- "]).rules() == ["missing-key", "missing-key"])
    }

    @Test
    func `without a good site there is no catalogue, and the other files are still held to their rules`() async throws {
        let parsed = try await TinySite([
            "Content/site.yml": "title: T\nurl: nowhere\ngenres: [folk, Bad One]\n",
            "Content/pages/about.md": "---\n---\n",
            TinySite.performance: "---\ntitle: T\ngenre: whatever\ndate: 2026-02-30\nstops: []\n---\n",
        ]).parse()
        #expect(parsed.catalog == nil)
        #expect(
            parsed.diagnostics.map(\.rule.id) == [
                "missing-key", "not-a-date", "list-length", "web-address", "not-a-slug",
            ])
    }

    @Test
    func `a rule's severity may be set where the program knows the rule`() async throws {
        let source = TinySite([
            "Content/site.yml": "title: T\nurl: https://t.example\nrules: { walk-too-long: off }\n"
        ]).source
        let other = Rule("walk-too-long", .error, "A walk fits its gap.", explanation: "", isAdjustable: true)
        let known = try await ContentParser(rules: ContentRules.all + [other]).parse(source, zones: ZoneTable())
        #expect(known.diagnostics == [])
        let unknown = try await ContentParser(rules: ContentRules.all).parse(source, zones: ZoneTable())
        #expect(unknown.diagnostics.map(\.rule.id) == ["rule-setting"])
    }
}
