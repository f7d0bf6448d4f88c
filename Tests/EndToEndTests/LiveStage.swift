import Diagnostics
import Engagement
import SiteBuilding
import TestSupport
import Testing

@testable import streetmap

/// A site beside a store that is served while the site is built.
struct LiveStage {
    let site: TestSite
    let store: EngagementStore
    var path: String { site.root + "/engagement.sqlite" }

    init(_ files: [String: String] = [:]) throws {
        var all = TestSite.lisbon.merging(files) { $1 }
        all["Content/pitches/lisbon/rossio.md"] = """
            ---
            name: Rossio
            coordinates: [-9.13935, 38.71387]
            address: Praça Dom Pedro IV, Lisbon
            ---
            """
        site = try TestSite(all)
        try site.write(
            "Content/performers/bo-trio/index.md", "---\nname: Bo Trio\ncity: lisbon\n---\nThey swing.\n")
        try site.write(
            "Content/performers/bo-trio/swing.md",
            "---\ntitle: Swing\ngenre: jazz\ndate: 2026-12-06\nstops:\n  - { pitch: rossio, start: 12:00, end: 12:45 }\n---\n"
        )
        store = try EngagementStore.serving(site.root + "/engagement.sqlite")
    }

    @discardableResult
    func build(_ now: String) async throws -> BuildReport {
        let report = try await site.build(now: now) { $0.engagement = EngagementArgument(argument: path).origin }
        #expect(report.findings.diagnostics.isEmpty)
        return report
    }
}
