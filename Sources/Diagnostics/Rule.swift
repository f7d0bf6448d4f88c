/// Something that content is held to: a stable name, how much it matters and a page that explains it.
///
/// The id is a promise: `site.yml` sets severities by it, SARIF and `check --explain` name it.
package struct Rule: Sendable, Hashable, Identifiable {
    /// Words in kebab case, such as `walk-too-long`.
    package let id: String
    /// What it is unless `site.yml` says otherwise.
    package let severity: Severity
    /// One sentence that states the rule.
    package let summary: String
    /// A few lines of Markdown: why the rule is there, and how to mend what it finds.
    package let explanation: String

    /// Whether `site.yml` may give it another severity. What guards the output itself stays an error.
    package let isAdjustable: Bool

    package init(
        _ id: String, _ severity: Severity, _ summary: String, explanation: String, isAdjustable: Bool? = nil
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.isAdjustable = isAdjustable ?? (severity != .error)
    }
}
