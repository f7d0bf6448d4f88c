/// What is wrong, exactly where, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
    /// A second place that belongs to the finding.
    package struct Note: Sendable, Hashable {
        package var message: String
        package var location: SourceLocation

        package init(_ message: String, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    package var rule: Rule
    package var severity: Severity
    package var location: SourceLocation
    /// One line without a full stop that leads with the specific thing.
    package var message: String
    /// What to do about it, in one line.
    package var hint: String?
    package var notes: [Note]

    package init(
        _ rule: Rule, _ message: String, at location: SourceLocation, hint: String? = nil, notes: [Note] = []
    ) {
        self.rule = rule
        self.severity = rule.severity
        self.location = location
        self.message = message
        self.hint = hint
        self.notes = notes
    }
}

extension Diagnostic: Comparable {
    /// By file, line and column; two at one place by what they say, so that the order never depends on luck.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.location != right.location { return left.location < right.location }
        return (left.rule.id, left.message, left.hint ?? "") < (right.rule.id, right.message, right.hint ?? "")
    }
}
