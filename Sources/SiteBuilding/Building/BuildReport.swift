package import Diagnostics
package import Domain

/// What a run found and did.
package struct BuildReport: Sendable {
    /// What a build has put in place of the old site.
    package struct Published: Sendable {
        package let site: RenderedSite
        package let publication: PublishReport
    }

    /// What is known of a site that was left as it is, because nothing of what it is made of has changed.
    package struct Rest: Sendable, Hashable {
        /// As of when it is.
        package let since: Instant
        /// When time alone will change it; nil for never.
        package let until: Instant?
        /// How many warnings the build that made it had shown.
        package let warnings: Int
    }

    package let findings: DiagnosticReport
    package let stages: StageTimes
    /// Files of which `--skip-invalid` published the last good version.
    package let replaced: [String]
    /// Files that `--skip-invalid` left out.
    package let leftOut: [String]
    /// What an operator should know: no engagement was given, an older snapshot was used.
    package let remarks: [String]
    /// Nil where errors kept the old site in its place, and where nothing was to be done.
    package let published: Published?
    /// Nil where there was something to do.
    package var rest: Rest?
}

extension BuildReport {
    /// Nothing was to be done.
    init(rest: Rest, _ times: StageTimes) {
        self.init(
            findings: DiagnosticReport([], sources: [:]), stages: times.finished(), replaced: [], leftOut: [],
            remarks: [],
            published: nil, rest: rest)
    }
}
