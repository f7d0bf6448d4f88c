import Diagnostics
import Domain
import Testing

@testable import ContentParsing

struct ContentParserTests {
    /// Good and bad files of each kind, many of them.
    static func crowd() -> TinySite {
        var files: [String: String] = [:]
        for index in 0..<300 {
            let performer = "p\(index / 10)"
            files["Content/performers/\(performer)/index.md"] =
                "---\nname: P\ncity: lisbon\n---\nHi ~~x~~ www.x.example\n"
            let date = index % 7 == 0 ? "2026-02-30" : "2026-12-05"
            let id = index % 11 == 0 ? "id: p0/same\n" : ""
            files["Content/performers/\(performer)/show-\(index).md"] =
                "---\ntitle: Show \(index)\ngenre: folk\ndate: \(date)\n\(id)stops: [{ pitch: x, start: 18:00, end: 18:45 }]\n---\n"
                + "A ~~struck~~ word, https://x.example/\(index) and <b>tags</b>.\n"
        }
        return TinySite(files)
    }

    @Test
    func `the outcome does not depend on how many files are read at a time`() async throws {
        let source = Self.crowd().source
        let one = try await ContentParser().parse(source, zones: ZoneTable())
        for concurrency in [2, 3, 8] {
            let several = try await ContentParser().parse(source, zones: ZoneTable(), concurrency: concurrency)
            #expect(several.text == one.text)
            #expect(several.revision == one.revision)
            #expect(several.catalog?.performances.map(\.body) == one.catalog?.performances.map(\.body))
            #expect(several.catalog?.performances.map(\.id) == one.catalog?.performances.map(\.id))
            #expect(several.declared == one.declared)
        }
        #expect(one.catalog?.performances.first?.body.contains("<del>struck</del>") == true)
    }

    @Test
    func `performances are in order of id`() async throws {
        let catalog = try #require(try await Self.crowd().parse().catalog)
        #expect(catalog.performances.map(\.id) == catalog.performances.map(\.id).sorted())
    }

    @Test
    func `a mistake in one file leaves the others in the catalogue`() async throws {
        let parsed = try await TinySite([
            "Content/performers/ana/dusk.md": "---\ntitle: [\n---\n",
            "Content/performers/ana/dawn.md":
                "---\ntitle: Dawn\ngenre: folk\ndate: 2026-12-05\nstops: [{ pitch: x, start: 6:00, end: 7:00 }]\n---\n",
        ]).parse()
        #expect(parsed.diagnostics.map(\.rule.id) == ["yaml-syntax"])
        #expect(parsed.catalog?.performances.map(\.id.description) == ["ana/dawn"])
        #expect(parsed.broken == ["Content/performers/ana/dusk.md"])
        #expect(parsed.declared.performances.count == 2)
    }

    @Test
    func `a performer whose own file is broken has no silly follow-ups in their performances`() async throws {
        let parsed = try await TinySite([
            "Content/performers/ana/index.md": "no front matter\n",
            "Content/performers/ana/dusk.md":
                "---\ntitle: Dusk\ngenre: folk\ndate: 2026-12-05\nstops: [{ pitch: x, start: 18:00, end: 17:00 }]\n---\n",
        ]).parse()
        #expect(parsed.diagnostics.map(\.rule.id) == ["stop-order", "front-matter-missing"])
        #expect(parsed.declared.performers == ["ana"])
        #expect(parsed.catalog?.performers.isEmpty == true)
    }

    @Test
    func `a performer with a mistake elsewhere still has a city for their performances`() async throws {
        let parsed = try await TinySite.performing("").with(
            "Content/performers/ana/index.md", "---\nname: Ana\ncity: porto\nwibble: x\n---\n"
        )
        .parse()
        #expect(parsed.diagnostics.map(\.rule.id) == ["unknown-key"])
        #expect(parsed.catalog?.performances.map(\.city) == ["porto"])
    }

    @Test
    func `a file with thousands of mistakes shows the first hundred`() async throws {
        let parsed = try await TinySite.performing((0..<5000).map { "k\($0): x" }.joined(separator: "\n")).parse()
        #expect(parsed.diagnostics.count == 100)
        #expect(parsed.catalog?.performances.isEmpty == true)
    }

    @Test
    func `what is excluded is as though it were not there`() async throws {
        let site = TinySite.performing("wibble: x")
        let parsed = try await site.parse(excluding: [TinySite.performance])
        #expect(parsed.diagnostics.isEmpty)
        #expect(parsed.catalog?.performances.isEmpty == true)
        #expect(parsed.declared.performances.isEmpty)
        let withoutPerformer = try await TinySite.performing("").parse(excluding: ["Content/performers/ana/index.md"])
        #expect(withoutPerformer.diagnostics.isEmpty)
    }

    @Test
    func `a former version takes the place of a broken one`() async throws {
        let site = TinySite.performing("wibble: x")
        let broken = try await site.parse()
        let former = Array(
            "---\ntitle: Former\ngenre: folk\ndate: 2026-12-05\nstops: [{ pitch: x, start: 6:00, end: 7:00 }]\n---\n"
                .utf8)
        #expect(broken.diagnostics(of: former, at: TinySite.performance).isEmpty)
        #expect(broken.diagnostics(of: [], at: TinySite.performance).map(\.rule.id) == ["empty-file"])
        let mended = try await site.parse(replacing: [TinySite.performance: former])
        #expect(mended.diagnostics.isEmpty)
        #expect(mended.catalog?.performances.map(\.title) == ["Former"])
        #expect(mended.revision != broken.revision)
    }

    @Test
    func `a file can be shown as it was read`() async throws {
        let parsed = try await TinySite.performing("wibble: x").parse()
        #expect(parsed.source(of: TinySite.performance)?[line: 1] == "---")
        #expect(parsed.source(of: "Content/nothing.md") == nil)
    }

    @Test
    func `a site that names a content folder of its own is read from there`() async throws {
        let source = MemorySource(
            [
                "In/side/site.yml": "title: T\nurl: https://t.example\n",
                "In/side/performers/ana/index.md": "---\nname: Ana\nimage: a.jpg\nimage_alt: A\n---\n",
                "In/side/performers/ana/a.jpg": "",
            ], content: "In/side")
        let parsed = try await ContentParser().parse(source, zones: ZoneTable())
        #expect(parsed.text == "")
        #expect(parsed.catalog?.media.map(\.file) == ["In/side/performers/ana/a.jpg"])
    }

    @Test
    func `a source that cannot be read throws with its path`() async throws {
        await #expect(throws: ContentReadError.self) {
            try await ContentParser().parse(FolderSource(root: "/nowhere"), zones: ZoneTable())
        }
    }
}
