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
        let source = FolderSource(root: folder.root, content: folder.content)
        let asWritten = try await times.run("parse") { try await parse(source, zones) }
        let history = try await times.run("history") {
            try await RepositoryHistory.read(siteRoot: folder.root, contentFolder: folder.content)
        }
        var content = asWritten
        var versions: [LastGoodVersion] = []
        if settings.skipsInvalid, let history, !asWritten.broken.isEmpty {
            versions = try await LastGoodVersions(history: history, source: source).of(asWritten)
            let former = SourceWithVersions(source, versions: versions)
            if !versions.isEmpty { content = try await times.run("parse again") { try await parse(former, zones) } }
        }
        let templates = try await times.run("templates") {
            try TemplateSet.read(folder: folder, languages: WantedLanguage.all(of: content.catalog?.site))
        }
        var result = Prepared(history: history, content: content)
        let severities = SeveritySettings(byRule: content.catalog?.site.severities ?? [:], isStrict: settings.isStrict)
        let written = severities.applied(to: asWritten.diagnostics + templates.diagnostics)
        guard let catalog = content.catalog else {
            result.findings = try report(written, asWritten, templates)
            return result
        }
        let router = GeodesicRouter(walking: catalog.site.walking)
        let programme = try await times.run("plan") { await plan(catalog, router) }
        let across = try await times.run("validate") {
            let check = CrossFileCheck(
                catalog: catalog, declared: content.declared, programme: programme, now: settings.now, router: router,
                history: history, versions: versions.map(\.version), concurrency: settings.jobs)
            return severities.applied(to: try await check.findings() + OutputConflict.findings(in: catalog))
        }
        let selection = ValidSelection(asWritten: asWritten, content: content, versions: versions, across: across)
        result.findings = try report(written + selection.findings, asWritten, templates)
        guard let ready = templates.ready, settings.skipsInvalid || !result.findings.hasErrors else { return result }
        guard result.findings.hasErrors else {
            result.publishable = Publishable(catalog: catalog, programme: programme, router: router, templates: ready)
            return result
        }
        let reduction = CatalogReduction(catalog: catalog, without: selection.broken)
        result.leftOut = selection.leftOut(with: reduction.leftOut)
        result.replaced = selection.replaced(unless: reduction.leftOut)
        result.publishable = Publishable(
            catalog: reduction.catalog,
            programme: try await times.run("plan the rest") { await plan(reduction.catalog, router) },
            router: router, templates: ready)
        return result
    }

    private func parse(_ source: some ContentSource, _ zones: ZoneTable) async throws -> ParsedContent {
        try await ContentParser(rules: AllRules.sorted).parse(source, zones: zones, concurrency: settings.jobs)
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
