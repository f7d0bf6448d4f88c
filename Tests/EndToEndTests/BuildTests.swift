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
