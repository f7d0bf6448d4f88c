import ContentParsing
import Diagnostics
import Domain
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// Each rule that a single file cannot show has a folder of wrong input; the whole text of what `streetmap check` says
/// about it is the expected value.
///
/// `STREETMAP_RECORD=1` writes the texts anew, and that run fails.
@Suite struct RuleFixtureTests {
    private static let isRecording = ProcessInfo.processInfo.environment["STREETMAP_RECORD"] != nil

    @Test(arguments: SiteFixture.all)
    func `check says where a mistake is and how to mend it`(_ fixture: SiteFixture) async throws {
        let found = try await fixture.findings()
        if Self.isRecording {
            try fixture.record(found)
            Issue.record("recorded \(fixture.name)")
        }
        #expect(found == fixture.expected)
    }

    @Test func `every rule across files and every rule for templates has a folder`() {
        let rules = Set(AllRules.sorted.map(\.id)).subtracting(ContentRules.all.map(\.id))
        #expect(Set(SiteFixture.all.map(\.name)) == rules.union(SiteFixture.notRules))
    }

    @Test(arguments: SiteFixture.all)
    func `a folder shows the rule that it is named after, and no other`(_ fixture: SiteFixture) throws {
        let rules = try #require(fixture.expected).matches(of: /(?m)^\S+: (?:error|warning|note): .* \[([a-z-]+)\]$/)
        guard !SiteFixture.notRules.contains(fixture.name) else { return }
        #expect(Set(rules.map { String($0.1) }) == [fixture.name])
    }

    @Test func `what hangs on a file with errors is left out with it, and the rest is published`() async throws {
        let site = try SiteFixture(name: "broken-files").site()
        let report = try await site.build { $0.skipsInvalid = true }
        #expect(
            report.leftOut == [
                "Content/cities/porto.md",
                "Content/festivals/noites.md",
                "Content/performers/ana-fado/dusk.md",
                "Content/performers/ana-fado/index.md",
                "Content/performers/bo-trio/noites.md",
                "Content/performers/cy-juggler/clubs.md",
                "Content/performers/cy-juggler/noites.md",
                "Content/pitches/lisbon/portas-do-sol.md",
            ])
        #expect(site.hasOutput("performers/bo-trio/noon/index.html"))
        #expect(site.hasOutput("cities/lisbon/pitches/camoes/index.html"))
        #expect(!site.hasOutput("cities/porto/index.html"))
    }
}

/// A folder of files that are laid over a small good site:
///
/// - a file takes the place of the one of that path, in `Content/` or among the project's own `Templates/`;
/// - `<file>.removed` takes the file away, or, where it has lines, only these lines of it;
/// - `<file>.prepended` stands before what the file has;
/// - `now.txt` is the moment of the check;
/// - `git.txt` makes a repository of the site: the good one is committed first, the folder at the moment that it holds.
struct SiteFixture: Sendable, CustomTestStringConvertible {
    let name: String

    /// The good site itself, and files with errors of their own, which others that name them do not repeat.
    static let notRules: Set<String> = ["base", "broken-files"]

    private static let here = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let all: [SiteFixture] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: here.path)
        return (names ?? []).sorted().map(SiteFixture.init)
    }()

    var testDescription: String { name }

    private var folder: URL { SiteFixture.here.appending(path: name) }

    var expected: String? { text("expected.txt") }

    func record(_ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: "expected.txt"))
    }

    /// Everything that a check finds, as a person reads it.
    func findings() async throws -> String {
        let site = try site()
        let now = text("now.txt")?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "2026-12-01T12:00:00Z"
        let report = try await site.builder(now: now).check()
        return HumanFormat(colour: false).text(of: report.findings)
    }

    func site() throws -> TestSite {
        let site = try TestSite(try SiteFixture(name: "base").files())
        let commit = text("git.txt")?.trimmingCharacters(in: .whitespacesAndNewlines)
        if commit != nil { try site.commit(at: "2026-11-01T10:00:00Z") }
        for (path, text) in try files().sorted(by: { $0.key < $1.key }) { try lay(text, at: path, over: site) }
        if let commit { try site.commit(at: commit) }
        return site
    }

    private func lay(_ text: String, at path: String, over site: TestSite) throws {
        if path.hasSuffix(".removed") {
            let file = String(path.dropLast(".removed".count))
            guard !text.isEmpty else { return try site.remove(file) }
            let gone = Set(text.split(separator: "\n"))
            let all = try SiteFixture.text(of: file, in: site)
            let lines = all.split(separator: "\n", omittingEmptySubsequences: false)
            let kept = lines.filter { !gone.contains($0) }
            #expect(kept.count == lines.count - gone.count, "\(file) has each of the lines of \(path) once")
            try site.write(file, kept.joined(separator: "\n"))
        } else if path.hasSuffix(".prepended") {
            let file = String(path.dropLast(".prepended".count))
            try site.write(file, text + SiteFixture.text(of: file, in: site))
        } else {
            try site.write(path, text)
        }
    }

    /// The texts under `Content/` and `Templates/`, by path.
    private func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for part in ["Content", "Templates"] {
            let walk = FileManager.default.enumerator(atPath: folder.appending(path: part).path)
            while let path = walk?.nextObject() as? String {
                let url = folder.appending(path: "\(part)/\(path)")
                if (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true {
                    files["\(part)/\(path)"] = try String(contentsOf: url, encoding: .utf8)
                }
            }
        }
        return files
    }

    private func text(_ file: String) -> String? {
        try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }

    private static func text(of path: String, in site: TestSite) throws -> String {
        try String(contentsOfFile: site.root + "/" + path, encoding: .utf8)
    }
}
