import ContentParsing
import Diagnostics
import Foundation
import Testing

/// A folder of wrong input: files that are laid over a small good site, and the whole text of what is found in them.
struct Fixture: Sendable, CustomTestStringConvertible {
    let name: String

    private static let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    static let all: [Fixture] = {
        let paths = FileManager.default.subpaths(atPath: here.appending(path: "Fixtures").path) ?? []
        return paths.filter { !$0.contains("/") }.sorted().map(Fixture.init)
    }()

    /// The good site under all of them.
    static let base = FolderSource(root: here.appending(path: "Base").path)

    var testDescription: String { name }

    private var folder: URL { Fixture.here.appending(path: "Fixtures").appending(path: name) }

    var expected: String? { text("expected.txt") }

    private func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: folder.appending(path: name).path).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    func record(_ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: "expected.txt"))
    }

    /// Everything that is found, as a person reads it.
    func findings(concurrency: Int = 1) async throws -> String {
        let content = folder.appending(path: "Content")
        let source: any ContentSource =
            FileManager.default.fileExists(atPath: content.path)
            ? OverlaySource(lower: Fixture.base, upper: FolderSource(root: folder.path)) : Fixture.base
        let parsed = try await ContentParser(rules: ContentRules.all).parse(
            source, zones: ZoneTable(), excluding: Set(without), concurrency: concurrency)
        return parsed.text
    }

    /// Files of the good site that are not there.
    private var without: [String] {
        (text("without.txt") ?? "").split(separator: "\n").map(String.init)
    }
}

extension ParsedContent {
    /// All diagnostics as a person reads them.
    var text: String {
        let files = Set(diagnostics.flatMap { [$0.location.file] + $0.notes.map(\.location.file) })
        var sources: [String: SourceText] = [:]
        for file in files { sources[file] = source(of: file) }
        return HumanFormat(colour: false).text(of: DiagnosticReport(diagnostics, sources: sources))
    }
}
