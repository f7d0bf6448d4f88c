import ContentParsing
import Diagnostics
import Domain
import Testing

/// A site of a few files in memory: what a test is about, over what every site needs.
struct TinySite {
    private var files: [String: [UInt8]]

    static let performance = "Content/performers/ana/dusk.md"

    init(_ texts: [String: String] = [:]) {
        files = [
            "Content/site.yml": Array("title: T\nurl: https://t.example\n".utf8),
            "Content/performers/ana/index.md": Array("---\nname: Ana\ncity: lisbon\n---\n".utf8),
            "Content/performers/ana/portrait.jpg": [0xFF, 0xD8],
            "Content/performers/ana/clip.mp4": [0],
        ]
        for (path, text) in texts { files[path] = Array(text.utf8) }
    }

    init(bytes: [String: [UInt8]]) {
        self.init()
        files.merge(bytes) { $1 }
    }

    /// A site with one performance that has these lines besides what every performance needs.
    ///
    /// A line of its own takes the place of the one with the same key.
    static func performing(_ front: String, body: String = "") -> TinySite {
        let defaults = [
            ("title", "title: Dusk"), ("genre", "genre: folk"), ("date", "date: 2026-12-05"),
            ("stops", "stops: [{ pitch: square, start: 18:00, end: 18:45 }]"),
        ]
        let lines = front.split(separator: "\n")
        let kept = defaults.filter { key, _ in
            !lines.contains { $0.hasPrefix(key + ":") || (key == "genre" && $0.hasPrefix("genres:")) }
        }
        return TinySite([
            performance: "---\n" + kept.map { $0.1 + "\n" }.joined() + front + "\n---\n" + body
        ])
    }

    /// The same site with another file.
    func with(_ path: String, _ text: String) -> TinySite {
        var site = self
        site.files[path] = Array(text.utf8)
        return site
    }

    var source: MemorySource { MemorySource(files) }

    func parse(excluding: Set<String> = [], replacing: [String: [UInt8]] = [:]) async throws -> ParsedContent {
        try await ContentParser().parse(source, zones: ZoneTable(), excluding: excluding, replacing: replacing)
    }

    /// The catalogue of a site without any finding.
    func catalog(_ location: Testing.SourceLocation = #_sourceLocation) async throws -> Catalog {
        let parsed = try await parse()
        #expect(parsed.text == "", sourceLocation: location)
        return try #require(parsed.catalog, sourceLocation: location)
    }

    /// The only performance of a site without any finding.
    func performance(_ location: Testing.SourceLocation = #_sourceLocation) async throws -> Performance {
        try #require(try await catalog(location).performances.first, sourceLocation: location)
    }

    /// The ids of the rules that are broken, in order of place.
    func rules() async throws -> [String] {
        try await parse().diagnostics.map(\.rule.id)
    }
}

extension Slug: ExpressibleByStringLiteral {
    /// Names in tests are right; a wrong one is a name that nothing has.
    public init(stringLiteral text: String) {
        self = Slug(text) ?? Slug(folding: "wrong " + text) ?? SiteConfiguration.defaultGenres[0]
    }
}

extension LocalDate: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self = LocalDate(text) ?? LocalDate(daysSinceEpoch: 0)
    }
}
