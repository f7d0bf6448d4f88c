import Diagnostics
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// Whole outputs of a small site, kept beside the tests.
@Suite struct GoldenTests {
    /// Lisbon with a repeat, a change, a closure, an accent and a comma.
    static var site: [String: String] {
        var files = TestSite.lisbon
        files["Content/performers/ana-fado/dusk.md"] = """
            ---
            title: "Fado at dusk, & more"
            genres: [folk, classical]
            date: 2026-12-05
            description: Two squares, one voice.
            stops:
              - pitch: portas-do-sol
                start: 18:00
                end: 18:45
              - name: Rossio
                address: Praça Dom Pedro IV, Lisbon
                coordinates: [-9.13935, 38.71387]
                start: 19:15
                end: 20:00
                note: By the fountain; bring a scarf.
            repeat: { every: week, on: [sat], until: 2027-04-03, except: [2026-12-26] }
            also: [2026-12-24]
            changes:
              - { date: 2026-12-12, status: cancelled, note: Ana has a cold. }
              - { date: 2026-12-19, to: 2026-12-20 }
            accessibility: [step_free, seating]
            lang: pt
            ---
            Bring a scarf. *Free*, as always.
            """
        files["Content/pitches/lisbon/portas-do-sol.md"] = """
            ---
            name: Portas do Sol
            coordinates: [-9.13012, 38.71223]
            address: Largo das Portas do Sol, Lisbon
            code: P1
            closed:
              - { from: 2027-01-02, to: 2027-01-02, reason: A film is shot here., instead: camoes }
            ---
            """
        return files
    }

    @Test(arguments: [
        "performers/ana-fado/dusk/calendar.ics", "performers/ana-fado/dusk/index.html",
        "cities/lisbon/days/2026-12-20/calendar.ics", "cities/lisbon/performances.geojson",
        "cities/lisbon/routes.geojson", "cities/lisbon/feed.json", "cities/lisbon/atom.xml",
        "cities/lisbon/engagement.json", "cities/lisbon/trending/trending.json", "cities/lisbon/index.html",
        "catalog.json", "build.json", "sitemap.xml", "robots.txt", "manifest.webmanifest",
    ])
    func `an output is as it was`(path: String) async throws {
        let site = try TestSite(GoldenTests.site)
        try site.write(
            "engagement.json",
            """
            { "version": 1, "performances": { "ana-fado/dusk": { "likes": 12, "views": 130, "tips": 3,
              "hours": [ { "hour": "2026-12-01T09:00:00Z", "likes": 4, "views": 20, "tips": 1 } ] } } }
            """)
        let report = try await site.build(now: "2026-12-01T12:00:00Z") {
            $0.engagement = .document(atPath: site.root + "/engagement.json")
        }
        #expect(report.findings.diagnostics.isEmpty)
        // The names of assets hold their hash, which is no business of these files.
        let text = try site.output(path).replacing(/(assets\/[a-z-]+)\.[0-9a-f]{10}/) { String($0.1) }
        try Golden.expect(text, equals: path.replacing("/", with: "_"))
    }
}
