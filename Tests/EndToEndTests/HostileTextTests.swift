import Diagnostics
import Foundation
import SiteBuilding
import TestSupport
import Testing

@Suite struct HostileTextTests {
    private static let attack = "</script><img src=x onerror=alert(1)>\"'&"

    @Test func `whatever a performer writes is text on every page and in every feed`() async throws {
        var files = TestSite.lisbon
        let quoted = "'" + HostileTextTests.attack.replacing("'", with: "''") + "'"
        files["Content/performers/ana-fado/index.md"] =
            "---\nname: \(quoted)\ncity: lisbon\nfrom: \(quoted)\n---\n\(HostileTextTests.attack)\n"
        files["Content/performers/ana-fado/dusk.md"] = """
            ---
            title: \(quoted)
            genre: folk
            date: 2026-12-05
            note: \(quoted)
            description: \(quoted)
            stops:
              - name: \(quoted)
                address: \(quoted)
                coordinates: [-9.13935, 38.71387]
                start: 18:00
                end: 18:45
                note: \(quoted)
                title: \(quoted)
            ---
            \(HostileTextTests.attack)

            [link](javascript:alert(1)) <script>alert(2)</script>
            """
        let site = try TestSite(files)
        let report = try await site.build()
        #expect(!report.findings.hasErrors)
        for (path, data) in try site.outputs() {
            let text = String(decoding: data, as: UTF8.self)
            let isMarkup = [".html", ".xml", ".svg"].contains { path.hasSuffix($0) }
            if isMarkup {
                #expect(!text.contains("<img src=x"), "\(path)")
                #expect(!text.contains("<script>alert"), "\(path)")
                #expect(!text.contains("href=\"javascript:"), "\(path)")
            }
            if path.hasSuffix(".json") || path.hasSuffix(".geojson") {
                _ = try JSONSerialization.jsonObject(with: data)
            }
        }
    }
}
