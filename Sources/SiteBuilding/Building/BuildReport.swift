package import Diagnostics
import Domain

/// What a run found and did.
package struct BuildReport: Sendable {
    /// What a build has put in place of the old site.
    package struct Published: Sendable {
        package let site: RenderedSite
        package let publication: PublishReport
    }

    package let findings: DiagnosticReport
    package let stages: StageTimes
    /// Files of which `--skip-invalid` published the last good version.
    package let replaced: [String]
    /// Files that `--skip-invalid` left out.
    package let leftOut: [String]
    /// What an operator should know: no engagement was given, an older snapshot was used.
    package let remarks: [String]
    /// Nil where errors kept the old site in its place.
    package let published: Published?
}
