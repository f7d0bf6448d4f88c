/// A way to write a report down: for a reader, for a program or for a review on the web.
package protocol DiagnosticFormat: Sendable {
    /// The whole output, its last line ended; the formats for people write nothing where nothing was found.
    func text(of report: DiagnosticReport) -> String
}
