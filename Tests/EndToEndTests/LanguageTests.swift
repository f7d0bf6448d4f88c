import Diagnostics
import Domain
import Foundation
import SiteBuilding
import TestLiterals
import TestSupport
import Testing

/// The pages of a site in its other languages.
@Suite struct LanguageTests {
    private static func files(url: String = "https://busking.example/") -> [String: String] {
        TestSite.lisbon.merging([
            "Content/site.yml": "title: Busking\nurl: \(url)\nlanguages: [cs]\n",
            "Content/cities/porto.md":
                "---\nname: Porto\ncountry: PT\ntimezone: Europe/Lisbon\ncurrency: EUR\ncenter: [-8.61, 41.15]\n---\n",
            "Content/cities/lisbon.cs.md": "---\nname: Lisabon\n---\nSvětlo a kachlíky.\n",
            "Content/pitches/lisbon/portas-do-sol.cs.md": "---\nname: Brána slunce\n---\n",
            "Content/performers/ana-fado/index.cs.md": "---\n---\nZpívá.\n",
            "Content/performers/ana-fado/dusk.cs.md": "---\ntitle: Fado za soumraku\n---\nVezměte si šálu.\n",
            "Content/pages/about.md": "---\ntitle: About us\n---\nWho we are.\n",
        ]) { $1 }
    }

    private func built(_ files: [String: String] = files()) async throws -> TestSite {
        let site = try TestSite(files)
        let report = try await site.build()
        #expect(report.findings.diagnostics.filter { $0.severity == .error }.isEmpty)
        return site
    }

    @Test func `every page is there in every language, and everything else once`() async throws {
        let outputs = try await built().outputs().keys
        let pages = Set(outputs.filter { $0.hasSuffix(".html") && !$0.hasPrefix("cs/") })
        let czech = outputs.filter { $0.hasPrefix("cs/") }
        #expect(Set(czech) == Set(pages.map { "cs/" + $0 }))
        #expect(pages.contains("404.html") && pages.contains("index.html"))
    }

    @Test func `a page is in its language, says so, and names the others`() async throws {
        let page = try await built().output("cs/performers/ana-fado/dusk/index.html")
        #expect(page.contains(#"<html lang="cs" dir="ltr">"#))
        #expect(page.contains("<h1>Fado za soumraku</h1>"))
        #expect(page.contains("Vezměte si šálu.") && !page.contains("Bring a scarf"))
        #expect(page.contains("sobota 5.\u{A0}prosince 2026"))
        #expect(page.contains("Brána slunce") && page.contains("Lisabon"))
        let address = "https://busking.example/cs/performers/ana-fado/dusk/"
        #expect(page.contains(#"<link rel="canonical" href="\#(address)">"#))
        #expect(page.contains(#"<link rel="alternate" hreflang="cs" href="\#(address)">"#))
        let first = address.replacing("/cs/", with: "/")
        for tag in ["en", "x-default"] {
            #expect(page.contains(#"<link rel="alternate" hreflang="\#(tag)" href="\#(first)">"#))
        }
        #expect(page.contains(#"<meta property="og:locale" content="cs_CZ">"#))
        #expect(page.contains(#"<a href="/performers/ana-fado/dusk/" lang="en" hreflang="en">English</a>"#))
        #expect(page.contains(#"lang="cs" hreflang="cs" aria-current="page">Čeština</a>"#))
    }

    @Test func `links between pages stay in the language, links to feeds and files do not`() async throws {
        for (root, url) in [("/", "https://busking.example/"), ("/map/", "https://busking.example/map/")] {
            let site = try await built(LanguageTests.files(url: url))
            let outputs = try site.outputs()
            for (path, data) in outputs where path.hasPrefix("cs/") {
                let page = String(decoding: data, as: UTF8.self)
                for match in page.matches(of: /<(?:a|link|img|script)\b[^>]*?(?:href|src)="(\/[^"#]*)"[^>]*>/) {
                    let link = String(match.1)
                    #expect(link.hasPrefix(root), "\(path): \(link)")
                    let target = String(link.dropFirst(root.count))
                    let file = target.isEmpty || target.hasSuffix("/") ? target + "index.html" : target
                    #expect(outputs[file] != nil, "\(path): \(link)")
                    guard file.hasSuffix(".html"), !match.0.contains("hreflang") else { continue }
                    #expect(file.hasPrefix("cs/"), "\(path): \(link)")
                }
            }
        }
    }

    @Test func `scripts are told where pages and where data are, and get the words of the language`() async throws {
        let site = try await built(LanguageTests.files(url: "https://busking.example/map/"))
        let data = try PageFacts(site.output("cs/cities/lisbon/index.html"))
        #expect(data["root"] == "/map/" && data["home"] == "/map/cs/" && data["lang"] == "cs")
        let words = try #require(data["words"])
        #expect(words.hasPrefix("/map/assets/words-cs."))
        #expect(site.hasOutput(String(words.dropFirst("/map/".count))))
        let first = try PageFacts(site.output("cities/lisbon/index.html"))
        #expect(first["home"] == "/map/" && first["lang"] == "en")
    }

    @Test func `what nobody has translated says which language it is in`() async throws {
        var files = LanguageTests.files()
        files["Content/performers/ana-fado/dusk.cs.md"] = nil
        files["Content/performers/ana-fado/index.cs.md"] = nil
        let site = try await built(files)
        let page = try site.output("cs/performers/ana-fado/dusk/index.html")
        #expect(page.contains(#"<h1 lang="en">Fado at dusk</h1>"#))
        #expect(page.contains(#"<div class="text" lang="en" dir="auto">"#))
        #expect(try site.output("cs/cities/lisbon/index.html").contains(#"lang="en"><bdi>Fado at dusk</bdi>"#))
        #expect(try site.output("cs/performers/ana-fado/index.html").contains(#"<div class="text" lang="en""#))
        #expect(try site.output("cs/about/index.html").contains(#"<h1 lang="en">About us</h1>"#))
        for path in ["performers/ana-fado/dusk", "cities/lisbon", "about"] {
            #expect(
                try !site.output(path + "/index.html").replacing(#"<html lang="en""#, with: "").contains(
                    #"lang="en"><bdi>"#))
        }
    }

    @Test func `feeds are in the first language`() async throws {
        let site = try await built()
        for file in ["feed.json", "atom.xml", "calendar.ics", "performances.geojson"] {
            let feed = try site.output("cities/lisbon/\(file)")
            #expect(feed.contains("Fado at dusk") && !feed.contains("soumraku"), "\(file)")
        }
        let plain = try TestSite(
            LanguageTests.files().filter { !$0.key.hasSuffix(".cs.md") }.merging(
                ["Content/site.yml": "title: Busking\nurl: https://busking.example/\n"]
            ) { $1 })
        try await plain.build()
        let (with, without) = (try site.outputs(), try plain.outputs())
        for (path, bytes) in without where path.hasPrefix("cities/") && !path.hasSuffix(".html") {
            #expect(with[path] == bytes, "\(path)")
        }
    }

    @Test func `the sitemap has the pages of all languages, and hidden ones in none`() async throws {
        var files = LanguageTests.files()
        files["Content/performers/bo/index.md"] = "---\nname: Bo\ncity: lisbon\nlisted: false\n---\n"
        let site = try await built(files)
        let sitemap = try site.output("sitemap.xml")
        for path in ["", "cs/", "cities/lisbon/", "cs/cities/lisbon/", "cs/performers/ana-fado/dusk/"] {
            #expect(sitemap.contains("<loc>https://busking.example/\(path)</loc>"), "\(path)")
        }
        #expect(!sitemap.contains("/bo/") && !sitemap.contains("offline"))
        #expect(site.hasOutput("cs/performers/bo/index.html"))
    }

    @Test func `with one city the front page of each language is that city's`() async throws {
        var files = LanguageTests.files()
        files["Content/cities/porto.md"] = nil
        let site = try await built(files)
        #expect(try site.output("cs/index.html").contains("<h1>Lisabon</h1>"))
        #expect(try site.output("index.html").contains("<h1>Lisbon</h1>"))
    }

    @Test func `how late somebody is is said in the words of the page`() async throws {
        let site = try TestSite(LanguageTests.files())
        let word = LiveStatus(
            performance: "ana-fado/dusk", date: "2026-12-05", stop: 1, state: .late, at: "2026-12-05T17:55:00Z",
            until: "2026-12-05T19:00:00Z", minutes: 3)
        try await site.build(now: "2026-12-05T18:01:00Z") {
            $0.engagement = EngagementOrigin { EngagementSnapshot(live: [word]) }
        }
        #expect(try site.output("performers/ana-fado/dusk/index.html").contains("3 minutes late"))
        let page = try site.output("cs/performers/ana-fado/dusk/index.html")
        #expect(page.contains("3 minuty zpoždění") && !page.contains("minutes"))
        #expect(page.contains("Brána slunce"))
    }

    @Test func `a language that runs from right to left says so`() async throws {
        let site = try TestSite(
            LanguageTests.files().merging(
                ["Content/site.yml": "title: Busking\nurl: https://busking.example/\nlanguages: [ar]\n"]
            ) { $1 }.filter { !$0.key.hasSuffix(".cs.md") })
        let english = try String(contentsOfFile: site.root + "/Templates/strings/en.yml", encoding: .utf8)
        let forms = ["zero", "one", "two", "few", "many", "other"]
        let lines = english.replacing("direction: ltr", with: "direction: rtl").split(
            separator: "\n", omittingEmptySubsequences: false
        ).flatMap { line -> [String] in
            guard let text = line.wholeMatch(of: /(\s+)other: (.*)/) else {
                return line.contains(#/^\s+one: /#) ? [] : [String(line)]
            }
            return forms.map { "\(text.1)\($0): \(text.2)" }
        }
        try site.write("Templates/strings/ar.yml", lines.joined(separator: "\n"))
        let report = try await site.build()
        #expect(report.findings.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        #expect(try site.output("ar/cities/lisbon/index.html").contains(#"<html lang="ar" dir="rtl">"#))
    }

    @Test func `a language without words is said where the site asks for it`() async throws {
        var files = LanguageTests.files()
        files["Content/site.yml"] = "title: Busking\nurl: https://busking.example/\nlanguages: [cs, eo]\n"
        let report = try await TestSite(files).build()
        let missing = try #require(report.findings.diagnostics.first { $0.rule.id == "string-missing" })
        #expect(
            missing.location
                == SourceLocation(
                    file: "Content/site.yml", range: SourceRange(line: 3, column: 12, length: 8)))
        #expect(missing.hint == "copy strings/en.yml to strings/eo.yml and translate it")
        #expect(report.published == nil)
    }

    @Test func `a mistake in a translation takes away the translation and nothing else`() async throws {
        let site = try TestSite(LanguageTests.files())
        try site.write("Content/performers/ana-fado/dusk.cs.md", "---\nnazev: Fado\n---\n")
        let report = try await site.build { $0.skipsInvalid = true }
        #expect(report.leftOut == ["Content/performers/ana-fado/dusk.cs.md"])
        #expect(try site.output("cs/performers/ana-fado/dusk/index.html").contains("Fado at dusk"))
    }

    @Test func `a language that is taken away is more than a slip may take`() async throws {
        let site = try TestSite(LanguageTests.files())
        try site.write("Content/site.yml", "title: Busking\nurl: https://busking.example/\nlanguages: [cs, es]\n")
        try await site.build()
        try site.write("Content/site.yml", "title: Busking\nurl: https://busking.example/\n")
        for path in LanguageTests.files().keys where path.hasSuffix(".cs.md") { try site.remove(path) }
        await #expect(throws: (any Error).self) { try await site.build() }
        #expect(site.hasOutput("cs/index.html"))
        try await site.build { $0.allowsShrink = true }
        #expect(!site.hasOutput("cs/index.html") && site.hasOutput("index.html"))
    }

    @Test func `two moments between the same change points give the same bytes in every language`() async throws {
        let site = try TestSite(LanguageTests.files())
        let report = try await site.build(now: "2026-12-05T18:00:00Z")
        let first = try site.outputs()
        let next = try #require(report.published?.site.window.validUntil)
        try await site.build(now: next.adding(seconds: -1).rfc3339())
        #expect(try site.outputs() == first)
    }

    /// A language's folder lies at the root beside those of the site itself.
    @Test func `no folder of the site's own could be a language's`() async throws {
        var files = LanguageTests.files()
        files["Content/site.yml"] = "title: Busking\nurl: https://busking.example/\ncompanion: /\n"
        let site = try TestSite(files.filter { !$0.key.hasSuffix(".cs.md") })
        try await site.build()
        let folders = Set(
            try site.outputs().keys.filter { $0.contains("/") }.compactMap { $0.split(separator: "/").first })
        #expect(folders.count > 5)
        #expect(folders.filter { $0.count < 4 } == [])
    }
}

/// What a page tells its scripts.
private struct PageFacts {
    private let facts: [String: Any]

    init(_ page: String) throws {
        let text = try #require(page.firstMatch(of: /id="page-data">(.*?)<\/script>/)?.1)
        facts = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    subscript(_ name: String) -> String? { facts[name] as? String }
}
