import Diagnostics
import Domain
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// A build that leaves the site alone, where nothing of what it is made of has changed.
@Suite struct RestTests {
    /// What a change of a file can be told by is not finer than this.
    private func settle() async throws {
        try await Task.sleep(for: .milliseconds(120))
    }

    private func rested(
        _ site: TestSite, now: String = "2026-12-01T12:00:00Z", _ change: (inout BuildSettings) -> Void = { _ in }
    ) async throws -> BuildReport {
        try await site.build(now: now) {
            $0.mayRest = true
            change(&$0)
        }
    }

    /// A site that was built, and would not be built again.
    private func resting(_ files: [String: String] = TestSite.lisbon) async throws -> TestSite {
        let site = try TestSite(files)
        try await settle()
        #expect(try await rested(site).published != nil)
        let report = try await rested(site)
        #expect(report.rest != nil)
        #expect(report.published == nil)
        return site
    }

    @Test func `where nothing has changed nothing is written`() async throws {
        let site = try await resting()
        let manager = FileManager.default
        func state() throws -> [String] {
            let paths = try #require(manager.enumerator(atPath: site.root)).compactMap { $0 as? String }
            return try paths.sorted().map { path in
                let facts = try manager.attributesOfItem(atPath: site.root + "/" + path)
                let inode = facts[.systemFileNumber].map { "\($0)" } ?? ""
                return "\(path) \(inode) \(facts[.modificationDate].map { "\($0)" } ?? "")"
            }
        }
        let before = try state()
        let report = try await rested(site, now: "2026-12-01T12:30:00Z")
        let rest = try #require(report.rest)
        #expect(rest.warnings == 0)
        #expect(try state() == before)
        // What begins with a dot is not content.
        try site.write("Content/performers/.dusk.md.swp", "half")
        #expect(try await rested(site).rest != nil)
    }

    @Test func `the moment of the next change is not slept through`() async throws {
        let site = try await resting()
        let due = try #require(try await rested(site).rest?.until)
        let before = "\(due.adding(seconds: -1))"
        #expect(try await rested(site, now: before).rest != nil)
        #expect(try await rested(site, now: "\(due)").published != nil)
        // And the clock may be put back.
        #expect(try await rested(site, now: "2026-11-01T12:00:00Z").published != nil)
    }

    private static let changes: [(String, @Sendable (TestSite) throws -> Void)] = [
        (
            "an edit of the same length",
            { site in
                let path = "Content/performers/ana-fado/dusk.md"
                try site.write(path, (TestSite.lisbon[path] ?? "").replacing("scarf", with: "shawl"))
            }
        ),
        ("a new file", { try $0.write("Content/pages/about.md", "---\ntitle: About\n---\nUs.\n") }),
        ("a file that went", { try $0.remove("Content/pitches/lisbon/camoes.md") }),
        (
            "another name",
            { site in
                let folder = site.root + "/Content/performers/ana-fado/"
                try FileManager.default.moveItem(atPath: folder + "dusk.md", toPath: folder + "evening.md")
            }
        ),
        ("a template", { try $0.write("Templates/home.mustache", "{{> page_start}}{{> page_end}}") }),
        ("a repository", { try $0.commit(at: "2026-11-01T10:00:00Z") }),
        ("no record", { try $0.remove(".public/rest") }),
        ("half a record", { try $0.write(".public/rest", "streetmap-rest-1\ninputs 0\n") }),
        (
            "a record that was changed",
            { site in
                let path = site.root + "/.public/rest"
                let text = try String(contentsOfFile: path, encoding: .utf8)
                try site.write(".public/rest", text.replacing("since 1", with: "since 0"))
            }
        ),
        ("no site", { try $0.remove("public") }),
    ]

    @Test(arguments: changes.map(\.0))
    func `whatever has changed is built`(change: String) async throws {
        let site = try await resting()
        try #require(RestTests.changes.first { $0.0 == change }).1(site)
        // A pitch that went leaves an error, and a page that went a question.
        let report = try await rested(site) { $0.allowsShrink = true }
        #expect(report.rest == nil)
    }

    @Test func `a commit is seen, also where it leaves every file as it was`() async throws {
        var files = TestSite.lisbon
        files[".gitignore"] = "/public/\n/.public/\n"
        let site = try TestSite(files)
        try site.commit(at: "2026-11-01T10:00:00Z")
        try await settle()
        #expect(try await rested(site).published != nil)
        #expect(try await rested(site).rest != nil)
        try site.git(
            "commit", "-q", "--amend", "--no-edit", "--date", "2026-11-02T10:00:00Z", at: "2026-11-02T10:00:00Z")
        #expect(try await rested(site).published != nil)
    }

    @Test func `other settings are another build`() async throws {
        let site = try await resting()
        #expect(try await rested(site) { $0.isStrict = true }.published != nil)
        #expect(try await rested(site) { $0.isStrict = true }.rest != nil)
        #expect(try await site.build().published != nil)
    }

    @Test func `numbers in a file are looked at, those of a server are asked for`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let path = site.root + "/engagement.json"
        try site.write("engagement.json", #"{"version": 1, "performances": {"ana-fado/dusk": {"likes": 3}}}"#)
        try await settle()
        func report() async throws -> BuildReport {
            try await rested(site) { $0.engagement = .document(atPath: path) }
        }
        #expect(try await report().published != nil)
        #expect(try await report().rest != nil)
        try site.write("engagement.json", #"{"version": 1, "performances": {"ana-fado/dusk": {"likes": 4}}}"#)
        #expect(try await report().published != nil)
        // What could not be had is asked for again.
        try site.remove("engagement.json")
        #expect(try await report().published != nil)
        #expect(try await report().published != nil)
    }

    @Test func `what has only just been written is not trusted`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await settle()
        try site.write("Content/pages/about.md", "---\ntitle: About\n---\nUs.\n")
        #expect(try await rested(site).published != nil)
        try await settle()
        #expect(try await rested(site).published != nil)
        #expect(try await rested(site).rest != nil)
    }

    @Test func `errors are shown each time`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try site.write("Content/performers/ana-fado/dawn.md", "---\ntitle: Dawn\n---\n")
        try await settle()
        for _ in 1...2 {
            #expect(try await rested(site) { $0.skipsInvalid = true }.findings.hasErrors)
        }
    }
}
