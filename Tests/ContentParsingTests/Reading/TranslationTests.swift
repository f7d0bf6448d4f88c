import Domain
import Testing

@testable import ContentParsing

struct TranslationTests {
    private static let site = ["Content/site.yml": "title: T\nurl: https://t.example\nlanguages: [cs, fil]\n"]

    @Test
    func `each kind of text may be there in another language`() async throws {
        let catalog = try await TinySite(
            Self.site.merging([
                TinySite.performance: """
                ---
                title: Dusk
                genre: folk
                date: 2026-12-05
                stops: [{ pitch: square, start: 18:00, end: 18:45 }]
                ---
                Bring a scarf.
                """,
                "Content/performers/ana/dusk.cs.md":
                    "---\ntitle: Soumrak\ndescription: Krátce\n---\nVezměte si *šálu*.\n",
                "Content/performers/ana/index.cs.md": "---\n---\nZpívá.\n",
                "Content/pages/about.md": "---\ntitle: About\n---\nText.\n",
                "Content/pages/about.fil.md": "---\ntitle: Tungkol\n---\n",
            ]) { $1 }
        ).catalog()
        let czech = try #require(catalog.translations["cs"])
        let id = try #require(PerformanceID("ana/dusk"))
        let dusk = try #require(czech[.performance(id)])
        #expect(dusk.title == "Soumrak" && dusk.summary == "Krátce")
        #expect(dusk.body == "<p>Vezměte si <em>šálu</em>.</p>\n")
        let ana = try #require(czech[.performer("ana")])
        #expect(ana.title == nil && ana.summary == "Zpívá.")
        let about = try #require(catalog.translations["fil"]?[.page("about")])
        #expect(about.title == "Tungkol" && about.body == nil && about.summary == nil)
    }

    @Test(arguments: [
        ("Content/performers/ana/index.cs.md", "---\nname: Ana\ncity: porto\n---\n", "unknown-key"),
        ("Content/performers/ana/index.cs.md", "---\ntitle: Ana\n---\n", "unknown-key"),
        ("Content/performers/ana/index.cs.md", "---\nname: Ana\ndescription: D\n---\n", "unknown-key"),
        ("Content/performers/ana/index.cs.md", "---\nname: [Ana]\n---\n", "wrong-type"),
        ("Content/performers/ana/index.cs.md", "Ana\n", "front-matter-missing"),
        ("Content/performers/ana/index.cs.md", "---\nname:\n---\n", "empty-value"),
        ("Content/performers/ana/index.cs.md", "---\n---\nAna <br>\n", "raw-html"),
        ("Content/performers/ana/tip.cs.md", "---\n---\n", "reserved-name"),
        ("Content/performers/ana/dawn.cs.md", "---\n---\n", "translation-without-original"),
        ("Content/performers/ana/index.de.md", "---\n---\n", "translation-language"),
        ("Content/performers/ana/index.en.md", "---\n---\n", "translation-language"),
        ("Content/performers/ana/index.CS.md", "---\n---\n", "translation-language"),
        ("Content/performers/ana/index.old.md", "---\n---\n", "file-name"),
        ("Content/performers/ana/index.cs.cs.md", "---\n---\n", "file-name"),
        ("Content/performers/ana/portrait.cs.jpg", "", ""),
    ])
    func `a translation says what it may and nothing else`(path: String, text: String, rule: String) async throws {
        let rules = try await TinySite(Self.site.merging([path: text]) { $1 }).rules()
        #expect(rules == (rule.isEmpty ? [] : [rule]))
    }

    @Test
    func `a translation with a mistake leaves the text itself in its place`() async throws {
        let parsed = try await TinySite(
            Self.site.merging(["Content/performers/ana/index.cs.md": "---\nnam: Ana\n---\n"]) { $1 }
        ).parse()
        #expect(parsed.broken == ["Content/performers/ana/index.cs.md"])
        #expect(parsed.catalog?.performers["ana"]?.name == "Ana")
        #expect(parsed.catalog?.translations.isEmpty == true)
    }

    @Test(arguments: [
        ("[en, cs]", ["cs"]), ("[en]", []), ("[]", []), ("[pt-BR, pt]", ["pt-BR", "pt"]),
    ])
    func `the first language may stand among the others`(list: String, languages: [String]) async throws {
        let site = TinySite(["Content/site.yml": "title: T\nurl: https://t.example\nlanguages: \(list)\n"])
        #expect(try await site.catalog().site.languages == languages)
    }

    @Test(arguments: [
        ("[cs, cs]", "repeated-item"), ("[pt-BR, pt-br]", "repeated-item"), ("[EN]", "repeated-item"),
        ("[english]", "language-tag"), ("cs", "wrong-type"), ("[../x]", "language-tag"),
    ])
    func `a list of languages that is wrong says so, and no translation is blamed for it`(
        list: String, rule: String
    ) async throws {
        let site = TinySite([
            "Content/site.yml": "title: T\nurl: https://t.example\nlanguages: \(list)\n",
            "Content/performers/ana/index.de.md": "---\n---\n",
        ])
        #expect(try await site.rules() == [rule])
    }

    @Test
    func `what is not translated says which language it is in, but names are names`() async throws {
        let catalog = try await TinySite(
            Self.site.merging([
                TinySite.performance: """
                ---
                title: Dusk
                genre: folk
                date: 2026-12-05
                stops: [{ pitch: square, start: 18:00, end: 18:45 }]
                ---
                Bring a scarf.
                """,
                "Content/performers/ana/noc.md": """
                ---
                title: Noc
                genre: folk
                lang: cs
                date: 2026-12-06
                stops: [{ pitch: square, start: 18:00, end: 18:45 }]
                ---
                """,
                "Content/performers/ana/dusk.cs.md": "---\ntitle: Soumrak\n---\n",
                "Content/performers/ana/index.cs.md": "---\n---\nZpívá.\n",
            ]) { $1 }
        ).catalog()
        let czech = catalog.inLanguage("cs")
        #expect(czech.performances.map(\.title) == ["Soumrak", "Noc"])
        #expect(czech.performances[0].languages == TextLanguages(title: nil, body: "en", own: "en"))
        #expect(czech.performances[1].languages == TextLanguages())
        #expect(czech.performers["ana"]?.body == "<p>Zpívá.</p>\n")
        #expect(czech.performers["ana"]?.languages == TextLanguages(title: nil, body: nil, own: "en"))
        let filipino = catalog.inLanguage("fil")
        #expect(filipino.performances[0].languages == TextLanguages("en"))
        #expect(filipino.performances[1].languages == TextLanguages("cs"))
        #expect(filipino.performers["ana"]?.languages == TextLanguages(title: nil, body: "en", own: "en"))
    }
}
