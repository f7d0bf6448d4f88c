import ContentParsing
import Diagnostics
import Domain
import Foundation
import RoutePlanning
import TestSupport
import Testing

@testable import SiteBuilding

/// A site in memory, read and planned but not rendered.
struct PlannedSite {
    let edition: Edition
    let live: LiveProgramme
    private let templates: ReadyTemplates

    /// - Parameters:
    ///   - files: texts by path, over those of `TestSite.lisbon`.
    ///   - now: RFC 3339.
    ///   - engagement: likes, and what was said live.
    init(
        _ files: [String: String] = [:], now: String = "2026-12-01T12:00:00Z",
        engagement: EngagementSnapshot = EngagementSnapshot()
    ) async throws {
        let texts = TestSite.lisbon.merging(files) { $1 }
        let parsed = try await ContentParser().parse(MemorySource(texts), zones: ZoneTable())
        let catalog = try #require(parsed.catalog)
        #expect(parsed.diagnostics.map(\.message) == [])
        let router = GeodesicRouter(walking: catalog.site.walking)
        let programme = await ProgrammePlanner(catalog: catalog, router: router).plan(concurrency: 1)
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        templates = try #require(
            try TemplateSet.read(folder: SiteFolder(root: project.standardizedFileURL.path)).ready)
        let moment = try #require(Instant(rfc3339: now))
        live = LiveOverlay(
            catalog: catalog, planned: programme, snapshot: engagement, router: router, strings: templates.strings,
            now: moment
        ).programme()
        edition = EditionAssembly(
            catalog: catalog, live: live, history: nil, engagement: engagement, strings: templates.strings,
            assets: AssetAddresses(), now: moment
        ).edition()
    }

    /// A site with one performance of these lines, besides title and genre.
    static func performing(_ front: String, now: String = "2026-12-01T12:00:00Z") async throws -> PlannedSite {
        let text = "---\ntitle: Fado at dusk\ngenre: folk\n\(front)\n---\nBring a scarf.\n"
        return try await PlannedSite(["Content/performers/ana-fado/dusk.md": text], now: now)
    }

    func show(_ id: String = "ana-fado/dusk") throws -> PublishedPerformance {
        try #require(edition.performances.first { $0.performance.id.description == id })
    }

    /// What listings take over from all performances.
    var fragments: [PerformanceFragments] {
        edition.performances.map { PerformanceFragments(of: $0, edition: edition, templates: templates.pages) }
    }

    var context: PageContext { PageContext(edition: edition, templates: templates.pages) }
}
