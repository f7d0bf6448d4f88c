import ContentParsing
import Diagnostics
import Domain
import History
import RoutePlanning

/// Content that has been read and held to every rule.
struct Prepared: Sendable {
    let findings: DiagnosticReport
    /// Nil where templates or strings have errors.
    let templates: ReadyTemplates?
    let history: RepositoryHistory?
    /// Names the content that was read.
    let revision: String
    /// What may be published.
    var catalog: Catalog?
    var router: (any Router)?
    /// Nil where errors forbid to publish.
    var programme: Programme?
    /// The files that `--skip-invalid` leaves out.
    var leftOut: [String] = []

    /// The files that a commit removed or renamed: their pages may go.
    var deletedFiles: Set<String> { Set(history?.deleted.keys.map { $0 } ?? []) }

    /// All that a site is made of; nil where errors forbid to publish.
    var publishable: (Catalog, Programme, ReadyTemplates, any Router)? {
        guard let catalog, let programme, let templates, let router else { return nil }
        return (catalog, programme, templates, router)
    }

    /// Errors in what every page is made of forbid to publish; those in single files only where they are not left out.
    func mayPublish(skippingInvalid: Bool) -> Bool {
        guard catalog != nil, templates != nil else { return false }
        return skippingInvalid || !findings.hasErrors
    }

    func report(
        _ times: StageTimes, remarks: [String] = [], published: BuildReport.Published? = nil
    ) -> BuildReport {
        BuildReport(findings: findings, stages: times, leftOut: leftOut, remarks: remarks, published: published)
    }
}
