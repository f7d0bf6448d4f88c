import Diagnostics
import Domain
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// A watch builds at once, after each edit, and when time alone changes something; and not otherwise.
@Suite struct SiteWatchTests {
    /// Ends a watch.
    private struct Enough: Error {}

    @Test func `edits, mistakes and time are seen, and nothing else is done`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let start = try #require(Instant(rfc3339: "2026-12-05T17:00:00Z"))
        var now = start
        var told: [String] = []
        let path = "Content/performers/ana-fado/dusk.md"
        let text = try #require(TestSite.lisbon[path])
        let steps: [() throws -> Void] = [
            {},
            { try site.write(path, text.replacing("scarf", with: "shawl")) },
            {},
            { try site.write(path, text.replacing("title", with: "titel")) },
            {},
            { try site.write(path, text) },
            // The set begins.
            { now = start.adding(seconds: 3600) },
            { try site.write("Templates/home.mustache", "{{> page_start}}Home{{> page_end}}") },
        ]
        var step = 0
        await #expect(throws: Enough.self) {
            var settings = BuildSettings(now: start, jobs: 2)
            settings.mayRest = true
            try await SiteWatch(folder: site.folder, settings: settings).run(
                now: { now },
                pause: {
                    guard step < steps.count else { throw Enough() }
                    try steps[step]()
                    step += 1
                },
                report: { outcome in
                    let report = try outcome.get()
                    let what = report.findings.hasErrors ? "errors" : report.published == nil ? "nothing" : "a site"
                    told.append("\(step): \(what)")
                })
        }
        #expect(told == ["0: a site", "2: a site", "4: errors", "6: a site", "7: a site", "8: a site"])
        #expect(try site.output("performers/ana-fado/dusk/index.html").contains("scarf"))
    }

    @Test func `what the machine says is told, and the watch goes on`() async throws {
        let site = try TestSite(TestSite.lisbon)
        let now = try #require(Instant(rfc3339: "2026-12-01T12:00:00Z"))
        try site.write("public", "a file where the site should be")
        var told: [Bool] = []
        var step = 0
        await #expect(throws: Enough.self) {
            try await SiteWatch(folder: site.folder, settings: BuildSettings(now: now, jobs: 2)).run(
                now: { now },
                pause: {
                    step += 1
                    switch step {
                    case 1:
                        try site.remove("public")
                        try site.write("Content/pages/about.md", "---\ntitle: About\n---\nUs.\n")
                    case 2: break
                    default: throw Enough()
                    }
                },
                report: { told.append((try? $0.get()) != nil) })
        }
        #expect(told == [false, true])
        #expect(site.hasOutput("about/index.html"))
    }
}
