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
        let content = FolderSource(root: folder.root, content: folder.content)
        let parsed = try await times.run("parse") {
            try await ContentParser(rules: AllRules.sorted).parse(
                content, zones: ZoneTable(), concurrency: settings.jobs)
        }
        let history = try await times.run("history") {
            try await RepositoryHistory.read(siteRoot: folder.root, contentFolder: folder.content)
        }
        let templates = try await times.run("templates") {
            try TemplateSet.read(folder: folder, language: parsed.catalog?.site.language ?? "en")
        }
        guard let catalog = parsed.catalog else {
            return try prepared(parsed, templates, history, findings: [], severities: SeveritySettings())
        }
        let severities = SeveritySettings(byRule: catalog.site.severities, isStrict: settings.isStrict)
        let router = GeodesicRouter(walking: catalog.site.walking)
        let planner = ProgrammePlanner(catalog: catalog, router: router)
        var programme = try await times.run("plan") { await planner.plan(concurrency: settings.jobs) }
        let findings = try await times.run("validate") {
            let rules = try await CrossFileCheck(
                catalog: catalog, programme: programme, now: settings.now, router: router, history: history,
                concurrency: settings.jobs
            ).findings()
            return severities.applied(to: rules + OutputConflict.findings(in: catalog))
        }
        var result = try prepared(parsed, templates, history, findings: findings, severities: severities)
        result.catalog = catalog
        result.router = router
        let own = severities.applied(to: parsed.diagnostics)
        guard result.mayPublish(skippingInvalid: settings.skipsInvalid) else { return result }
        if settings.skipsInvalid {
            let broken = Set((own + findings).filter { $0.severity == .error }.map(\.location.file))
            let reduced = CatalogReduction(catalog: catalog, without: broken)
            result.catalog = reduced.catalog
            result.leftOut = reduced.leftOut.union(broken).sorted()
            if !result.leftOut.isEmpty {
                let planner = ProgrammePlanner(catalog: reduced.catalog, router: router)
                programme = try await times.run("plan the rest") { await planner.plan(concurrency: settings.jobs) }
            }
        }
        result.programme = programme
        return result
    }

    private func prepared(
        _ parsed: ParsedContent, _ templates: TemplateSet, _ history: RepositoryHistory?, findings: [Diagnostic],
        severities: SeveritySettings
    ) throws -> Prepared {
        let all = severities.applied(to: parsed.diagnostics + templates.diagnostics) + findings
        var sources: [String: SourceText] = [:]
        for file in Set(all.flatMap { [$0.location.file] + $0.notes.map(\.location.file) }) {
            sources[file] = try parsed.source(of: file) ?? templates.source(of: file)
        }
        return Prepared(
            findings: DiagnosticReport(all, sources: sources), templates: templates.ready, history: history,
            revision: parsed.revision)
    }
}
