import Diagnostics
import Domain
import Foundation
import SiteBuilding
import TestSupport
import Testing

@Suite struct BuildTests {
    @Test func `a performance gets its page, its feeds and its place in every listing`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let report = try await site.build()
        #expect(report.findings.diagnostics.isEmpty)
        let page = try site.output("performers/ana-fado/dusk/index.html")
        #expect(page.contains("<h1>Fado at dusk</h1>"))
        #expect(page.contains("<em>Free</em>"))
        for listing in [
            "cities/lisbon", "cities/lisbon/genres/folk", "cities/lisbon/pitches/camoes", "performers/ana-fado",
        ] {
            for file in [
                "index.html", "performances.geojson", "routes.geojson", "feed.json", "atom.xml", "calendar.ics",
            ] {
                #expect(try site.output("\(listing)/\(file)").contains("Fado at dusk"), "\(listing)/\(file)")
            }
        }
        #expect(try site.output("cities/lisbon/days/2026-12-05/index.html").contains("Fado at dusk"))
        #expect(try !site.output("cities/lisbon/pitches/camoes/performances.geojson").contains("portas-do-sol\""))
    }

    @Test func `an error leaves the old site as it is`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build()
        let before = try site.outputs()
        try site.write("Content/performers/ana-fado/dusk.md", "---\ntitle: Fado\n---\n")
        let report = try await site.build()
        #expect(report.findings.hasErrors)
        #expect(report.published == nil)
        #expect(try site.outputs() == before)
    }

    @Test func `skipping invalid files publishes the rest`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try site.write("Content/performers/ana-fado/broken.md", "---\ntitle: [\n---\n")
        try site.write(
            "Content/performers/ana-fado/nowhere.md",
            "---\ntitle: Nowhere\ngenre: folk\ndate: 2026-12-06\nstops:\n  - { pitch: nope, start: 18:00, end: 18:30 }\n---\n"
        )
        let report = try await site.build { $0.skipsInvalid = true }
        #expect(report.findings.hasErrors)
        #expect(report.leftOut == ["Content/performers/ana-fado/broken.md", "Content/performers/ana-fado/nowhere.md"])
        #expect(site.hasOutput("performers/ana-fado/dusk/index.html"))
        #expect(!site.hasOutput("performers/ana-fado/nowhere/index.html"))
    }

    @Test func `what is deleted leaves the site`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build()
        try site.remove("Content/performers/ana-fado/dusk.md")
        try await site.build { $0.allowsShrink = true }
        #expect(!site.hasOutput("performers/ana-fado/dusk/index.html"))
        #expect(!site.hasOutput("cities/lisbon/genres/folk/index.html"))
        #expect(site.hasOutput("performers/ana-fado/index.html"))
    }

    @Test func `the same input gives the same bytes in another folder`() async throws {
        let (first, second) = (try TestSite(TestSite.lisbon), try TestSite(TestSite.lisbon))
        try await first.build()
        try await second.build { $0.jobs = 1 }
        #expect(try first.outputs() == second.outputs())
    }

    @Test func `two moments between the same change points give the same bytes`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let report = try await site.build(now: "2026-12-05T18:00:00Z")
        let first = try site.outputs()
        let next = try #require(report.published?.site.window.validUntil)
        #expect(next.rfc3339() == "2026-12-05T18:45:00Z")
        try await site.build(now: "2026-12-05T18:44:59Z")
        #expect(try site.outputs() == first)
        try await site.build(now: "2026-12-05T18:45:00Z")
        #expect(try site.outputs() != first)
    }

    /// Walks through the life of a show: each build is as if made at the last change point.
    @Test func `every change point is announced by the build before it`() async throws {
        let site = try TestSite(TestSite.lisbon)
        var now = "2026-12-04T12:00:00Z"
        for _ in 0..<14 {
            let report = try await site.build(now: now)
            guard let next = report.published?.site.window.validUntil else { break }
            let here = try site.outputs()
            try await site.build(now: next.adding(seconds: -1).rfc3339())
            #expect(try site.outputs() == here, "between \(now) and \(next)")
            now = next.rfc3339()
        }
        #expect(now > "2026-12-06T20:00:00Z")
    }
}

@Suite struct VisibilityTests {
    @Test func `a performer who is not listed is in no listing, only at their own address`() async throws {
        var files = TestSite.lisbon
        files["Content/performers/ana-fado/index.md"] = "---\nname: Ana Fado\ncity: lisbon\nlisted: false\n---\n"
        let site = try TestSite(files)
        let report = try await site.build()
        #expect(report.findings.diagnostics.isEmpty)
        for path in [
            "cities/lisbon/index.html", "cities/lisbon/feed.json", "performers/index.html", "index.html", "sitemap.xml",
        ] {
            #expect(try !site.output(path).contains("ana-fado"), "\(path)")
        }
        #expect(try site.output("performers/ana-fado/index.html").contains("Fado at dusk"))
        #expect(try site.output("performers/ana-fado/dusk/index.html").contains("noindex"))
    }

    @Test func `a date beyond the horizon is on its own page and in no listing`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build(now: "2026-09-01T12:00:00Z")
        let page = try site.output("performers/ana-fado/dusk/index.html")
        #expect(page.contains("Saturday 5 December 2026"))
        #expect(!page.contains("This performance is over"))
        #expect(try !site.output("cities/lisbon/performances.geojson").contains("ana-fado"))
    }

    @Test func `a performance that is over keeps its page, marked as past`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build(now: "2027-02-01T12:00:00Z")
        #expect(try site.output("performers/ana-fado/dusk/index.html").contains("This performance is over"))
        #expect(try !site.output("cities/lisbon/performances.geojson").contains("ana-fado"))
        #expect(try site.output("catalog.json").contains("ana-fado/dusk"))
    }

    @Test func `feeds keep what has ended for a day, pages do not`() async throws {
        let site = try TestSite(TestSite.lisbon)
        try await site.build(now: "2026-12-05T21:00:00Z")
        #expect(try site.output("cities/lisbon/performances.geojson").contains("\"status\":\"ended\""))
        #expect(try !site.output("cities/lisbon/index.html").contains("Fado at dusk"))
        try await site.build(now: "2026-12-06T20:00:00Z")
        #expect(try !site.output("cities/lisbon/performances.geojson").contains("ana-fado"))
    }

    @Test func `a site under a path links under it`() async throws {
        var files = TestSite.lisbon
        files["Content/site.yml"] = "title: Busking\nurl: https://busking.example/map/\n"
        let site = try TestSite(files)
        try await site.build()
        for (path, data) in try site.outputs() where path.hasSuffix(".html") {
            let page = String(decoding: data, as: UTF8.self)
            let links = page.matches(of: /(?:href|src)="(\/[^"]*)"/).map { String($0.1) }
            #expect(links.allSatisfy { $0.hasPrefix("/map/") }, "\(path)")
        }
    }
}
