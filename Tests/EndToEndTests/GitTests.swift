import Diagnostics
import Domain
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// What git knows of a site's content.
@Suite struct GitTests {
    private func repository(_ files: [String: String], date: String = "2026-11-01T10:00:00Z") throws -> TestSite {
        let site = try TestSite(files)
        try site.write(".gitignore", "/public/\n/.public/\n")
        try site.commit(at: date)
        return site
    }

    private func calendar(_ site: TestSite) throws -> String {
        try site.output("performers/ana-fado/dusk/calendar.ics")
    }

    @Test func `a commit becomes updated, LAST-MODIFIED and SEQUENCE`() async throws {
        let site = try repository(TestSite.lisbon)
        try await site.build()
        // 2026-11-01T10:00Z is 3 594 840 minutes after 2020-01-01T00:00Z.
        #expect(try calendar(site).contains("LAST-MODIFIED:20261101T100000Z\r\nSEQUENCE:3594840\r\n"))
        #expect(try site.output("cities/lisbon/performances.geojson").contains("\"updated\":\"2026-11-01T10:00:00Z\""))
    }

    @Test func `a change of a pitch is a change of the stops there`() async throws {
        let site = try repository(TestSite.lisbon)
        try site.write(
            "Content/pitches/lisbon/camoes.md",
            TestSite.lisbon["Content/pitches/lisbon/camoes.md"]?.replacing("Luís", with: "Luiz") ?? "")
        try site.commit(at: "2026-11-02T10:00:00Z")
        try await site.build()
        let events = try calendar(site).components(separatedBy: "BEGIN:VEVENT").dropFirst()
        #expect(events.contains { $0.contains("/portas-do-sol@") && $0.contains("SEQUENCE:3594840\r\n") })
        #expect(events.contains { $0.contains("/camoes@") && $0.contains("SEQUENCE:3596280\r\n") })
    }

    @Test func `an edit that is not committed counts a minute more`() async throws {
        let site = try repository(TestSite.lisbon)
        try site.write(
            "Content/performers/ana-fado/dusk.md",
            TestSite.lisbon["Content/performers/ana-fado/dusk.md"]?.replacing("scarf", with: "coat") ?? "")
        try await site.build()
        #expect(try calendar(site).contains("SEQUENCE:3594841\r\n"))
    }

    @Test func `without history there are no dates and SEQUENCE is 0`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build()
        #expect(try calendar(site).contains("SEQUENCE:0\r\n"))
        #expect(try !calendar(site).contains("LAST-MODIFIED"))
        #expect(try !site.output("cities/lisbon/performances.geojson").contains("\"updated\""))
    }

    private static let rival = """
        ---
        title: Rival show
        genre: folk
        date: 2026-12-05
        stops:
          - pitch: portas-do-sol
            start: 18:30
            end: 19:00
        ---
        """

    /// The rival's file is the older one, but its stop came later.
    @Test func `of two that clash, the stop that came later is in error`() async throws {
        var files = TestSite.lisbon
        files["Content/performers/zoe/index.md"] = "---\nname: Zoe\ncity: lisbon\n---\n"
        files["Content/performers/zoe/show.md"] = GitTests.rival.replacing("18:30", with: "10:30").replacing(
            "19:00", with: "11:00")
        let dusk = files.removeValue(forKey: "Content/performers/ana-fado/dusk.md") ?? ""
        let site = try repository(files)
        try site.write("Content/performers/ana-fado/dusk.md", dusk)
        try site.commit(at: "2026-11-02T10:00:00Z")
        try site.write("Content/performers/zoe/show.md", GitTests.rival)
        try site.commit(at: "2026-11-03T10:00:00Z")
        let report = try await site.build()
        let errors = report.findings.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.rule.id) == ["pitch-taken"])
        #expect(errors.map(\.location.file) == ["Content/performers/zoe/show.md"])
        #expect(errors.first?.notes.map(\.location.file) == ["Content/performers/ana-fado/dusk.md"])
    }

    @Test func `a renamed performance that keeps its id leaves a page at its old address`() async throws {
        let site = try repository(TestSite.lisbon)
        try site.git(
            "mv", "Content/performers/ana-fado/dusk.md", "Content/performers/ana-fado/evening.md",
            at: "2026-11-02T10:00:00Z")
        let text = TestSite.lisbon["Content/performers/ana-fado/dusk.md"] ?? ""
        try site.write(
            "Content/performers/ana-fado/evening.md",
            text.replacing("genre: folk", with: "genre: folk\nid: ana-fado/dusk"))
        try site.commit(at: "2026-11-02T10:00:00Z")
        let report = try await site.build()
        #expect(report.findings.diagnostics.isEmpty)
        #expect(try site.output("performers/ana-fado/dusk/index.html").contains("url=/performers/ana-fado/evening/"))
        #expect(
            try site.output("performers/ana-fado/evening/calendar.ics").contains("UID:ana-fado/dusk/2026-12-05/camoes@")
        )
        #expect(try !site.output("sitemap.xml").contains("ana-fado/dusk/"))
    }

    @Test func `an id that history knows nothing of is refused`() async throws {
        let site = try repository(TestSite.lisbon)
        let text = TestSite.lisbon["Content/performers/ana-fado/dusk.md"] ?? ""
        try site.write(
            "Content/performers/ana-fado/new.md",
            text.replacing("genre: folk", with: "genre: folk\nid: ana-fado/famous").replacing(
                "2026-12-05", with: "2026-12-06"))
        try site.commit(at: "2026-11-02T10:00:00Z")
        let report = try await site.build()
        #expect(report.findings.diagnostics.map(\.rule.id) == ["id-without-rename"])
    }

    @Test func `pages whose files a commit deleted may go, others need a word`() async throws {
        var files = TestSite.lisbon
        for number in 0..<30 {
            let hour = 10 + 2 * (number / 10)
            files["Content/performers/ana-fado/show-\(number).md"] = GitTests.rival
                .replacing("Rival show", with: "Show \(number)").replacing(
                    "2026-12-05", with: "2026-12-\(10 + number % 10)"
                )
                .replacing("18:30", with: "\(hour):00").replacing("19:00", with: "\(hour):30")
        }
        let site = try repository(files)
        try await site.build()
        for number in 0..<30 { try site.remove("Content/performers/ana-fado/show-\(number).md") }
        await #expect(throws: PublishError.self) { _ = try await site.build() }
        #expect(site.hasOutput("performers/ana-fado/show-3/index.html"))
        try site.commit(at: "2026-11-02T10:00:00Z")
        try await site.build()
        #expect(!site.hasOutput("performers/ana-fado/show-3/index.html"))
    }

    @Test func `skipping invalid files publishes the newest version without an error`() async throws {
        let site = try repository(TestSite.lisbon)
        let text = TestSite.lisbon["Content/performers/ana-fado/dusk.md"] ?? ""
        try site.write("Content/performers/ana-fado/dusk.md", text.replacing("Fado at dusk", with: "Fado at dawn"))
        try site.commit(at: "2026-11-02T10:00:00Z")
        try site.write("Content/performers/ana-fado/dusk.md", text.replacing("genre: folk", with: "genre: foolk"))
        try site.commit(at: "2026-11-03T10:00:00Z")
        try site.write("Content/performers/ana-fado/dusk.md", "---\ntitle: [\n---\n")
        let report = try await site.build { $0.skipsInvalid = true }
        #expect(report.findings.hasErrors)
        #expect(report.replaced == ["Content/performers/ana-fado/dusk.md"])
        #expect(report.leftOut == [])
        #expect(try site.output("performers/ana-fado/dusk/index.html").contains("Fado at dawn"))
    }

    @Test func `a broken file is blamed as it was, whatever stands in its place`() async throws {
        let site = try repository(TestSite.lisbon)
        try site.write("Content/performers/zoe/index.md", "---\nname: Zoe\ncity: lisbon\n---\n")
        try site.write("Content/performers/zoe/show.md", GitTests.rival)
        try site.write("Content/performers/ana-fado/dusk.md", "x")
        try site.commit(at: "2026-11-02T10:00:00Z")
        let report = try await site.build { $0.skipsInvalid = true }
        #expect(report.replaced == ["Content/performers/ana-fado/dusk.md"])
        #expect(report.leftOut == ["Content/performers/zoe/show.md"])
    }

    @Test func `a rename with a slip in one commit keeps the old address until it is mended`() async throws {
        let site = try repository(TestSite.lisbon)
        let (old, new) = ("Content/performers/ana-fado/dusk.md", "Content/performers/ana-fado/evening.md")
        try site.git("mv", old, new, at: "2026-11-02T10:00:00Z")
        let text = TestSite.lisbon[old] ?? ""
        try site.write(new, text.replacing("genre: folk", with: "genre: folk\nid: ana-fado/dusk\nbad: 1"))
        try site.commit(at: "2026-11-02T10:00:00Z")
        let report = try await site.build { $0.skipsInvalid = true }
        #expect(report.replaced == [new])
        #expect(report.leftOut == [])
        #expect(try calendar(site).contains("UID:ana-fado/dusk/2026-12-05/camoes@"))
    }

    @Test func `what cannot be replaced is said to be left out`() async throws {
        let site = try repository(TestSite.lisbon)
        try site.git("rm", "-q", "Content/performers/ana-fado/index.md", at: "2026-11-02T10:00:00Z")
        try site.commit(at: "2026-11-02T10:00:00Z")
        let report = try await site.build {
            $0.skipsInvalid = true
            $0.allowsShrink = true
        }
        #expect(report.replaced == [])
        #expect(report.leftOut == ["Content/performers/ana-fado/dusk.md"])
    }

    @Test func `a pitch that sends a set elsewhere changes the set`() async throws {
        let site = try repository(TestSite.lisbon)
        let pitch = "Content/pitches/lisbon/camoes.md"
        let closed = "closed: [{ from: 2026-12-05, to: 2026-12-05, reason: Works., instead: portas-do-sol }]\n---"
        try site.write(pitch, "---" + (TestSite.lisbon[pitch] ?? "").dropFirst(3).replacing("---", with: closed))
        try site.commit(at: "2026-11-02T10:00:00Z")
        try await site.build()
        let moved = try calendar(site).components(separatedBy: "BEGIN:VEVENT").first { $0.contains("/camoes@") }
        #expect(moved?.contains("LOCATION:Portas do Sol") == true)
        #expect(moved?.contains("SEQUENCE:3596280\r\n") == true)
    }
}
