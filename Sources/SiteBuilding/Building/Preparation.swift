import ContentParsing
import Diagnostics
import Domain
import History
import RoutePlanning
import Validation

/// The stages that a check and a build share: read, plan, validate, and decide what may be published.
struct Preparation {
    let folder: SiteFolder
    let settings: BuildSettings

    func run(_ times: inout StageTimes) async throws -> Prepared {
        let zones = ZoneTable()
        let asWritten = try await times.run("parse") { try await parse(zones) }
        let history = try await times.run("history") {
            try await RepositoryHistory.read(siteRoot: folder.root, contentFolder: folder.content)
        }
        var content = asWritten
        var replaced: [String: [UInt8]] = [:]
        if settings.skipsInvalid, let history, !asWritten.broken.isEmpty {
            replaced = try await LastGoodVersions(history: history).of(asWritten)
            if !replaced.isEmpty { content = try await times.run("parse again") { try await parse(zones, replaced) } }
        }
        let templates = try await times.run("templates") {
            try TemplateSet.read(folder: folder, language: content.catalog?.site.language ?? "en")
        }
        var result = Prepared(history: history, revision: content.revision)
        let severities = SeveritySettings(byRule: content.catalog?.site.severities ?? [:], isStrict: settings.isStrict)
        let own = severities.applied(to: asWritten.diagnostics + templates.diagnostics)
        guard let catalog = content.catalog else {
            result.findings = try report(own, asWritten, templates)
            return result
        }
        let router = GeodesicRouter(walking: catalog.site.walking)
        let programme = try await times.run("plan") { await plan(catalog, router) }
        let across = try await times.run("validate") {
            let check = CrossFileCheck(
                catalog: catalog, declared: content.declared, programme: programme, now: settings.now, router: router,
                history: history, concurrency: settings.jobs)
            return severities.applied(to: try await check.findings() + OutputConflict.findings(in: catalog))
        }
        result.findings = try report(own + across, asWritten, templates)
        guard let ready = templates.ready, settings.skipsInvalid || !result.findings.hasErrors else { return result }
        result.replaced = replaced.keys.sorted()
        guard result.findings.hasErrors else {
            result.publishable = Publishable(catalog: catalog, programme: programme, router: router, templates: ready)
            return result
        }
        let broken = Set((own + across).filter { $0.severity == .error }.map(\.location.file))
        let reduction = CatalogReduction(catalog: catalog, without: broken.subtracting(replaced.keys))
        result.leftOut = reduction.leftOut.union(broken.subtracting(replaced.keys)).sorted()
        result.publishable = Publishable(
            catalog: reduction.catalog,
            programme: try await times.run("plan the rest") { await plan(reduction.catalog, router) },
            router: router, templates: ready)
        return result
    }

    private func parse(_ zones: ZoneTable, _ replacing: [String: [UInt8]] = [:]) async throws -> ParsedContent {
        try await ContentParser(rules: AllRules.sorted).parse(
            FolderSource(root: folder.root, content: folder.content), zones: zones, replacing: replacing,
            concurrency: settings.jobs)
    }

    private func plan(_ catalog: Catalog, _ router: any Router) async -> Programme {
        await ProgrammePlanner(catalog: catalog, router: router).plan(concurrency: settings.jobs)
    }

    private func report(
        _ findings: [Diagnostic], _ content: ParsedContent, _ templates: TemplateSet
    ) throws -> DiagnosticReport {
        var sources: [String: SourceText] = [:]
        for file in Set(findings.flatMap { [$0.location.file] + $0.notes.map(\.location.file) }) {
            sources[file] = try content.source(of: file) ?? templates.source(of: file)
        }
        return DiagnosticReport(findings, sources: sources)
    }
}
