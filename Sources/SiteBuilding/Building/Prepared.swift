import ContentParsing
import Diagnostics
import Domain
import History
import RoutePlanning

/// Content that has been read and held to every rule.
struct Prepared: Sendable {
    let history: RepositoryHistory?
    /// Names the content that was read.
    let revision: String
    let digests: ContentDigests
    var findings = DiagnosticReport([], sources: [:])
    /// Nil where errors forbid to publish.
    var publishable: Publishable?
    /// The files of which `--skip-invalid` takes the last good version.
    var replaced: [String] = []
    /// The files that `--skip-invalid` leaves out.
    var leftOut: [String] = []

    init(history: RepositoryHistory?, content: ParsedContent) {
        self.history = history
        revision = content.revision
        digests = content.digests
    }

    /// The files that a commit removed or renamed: their pages may go.
    var deletedFiles: Set<String> { history.map { Set($0.deleted.keys) } ?? [] }

    func report(
        _ times: StageTimes, remarks: [String] = [], published: BuildReport.Published? = nil
    ) -> BuildReport {
        let shallow =
            history?.isShallow == true
            ? ["the clone is shallow: what is older than its oldest commit seems as new as that commit"] : []
        return BuildReport(
            findings: findings, stages: times.finished(), replaced: replaced, leftOut: leftOut,
            remarks: shallow + remarks,
            published: published)
    }
}
