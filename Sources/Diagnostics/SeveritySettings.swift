/// Which severity each rule has in one run.
///
/// `site.yml` may change a rule's severity or switch it off; `--strict` then makes every warning an error.
package struct SeveritySettings: Sendable, Hashable {
    package enum Setting: String, Sendable, Hashable, CaseIterable {
        case off, note, warning, error
    }

    package var byRule: [String: Setting]
    package var isStrict: Bool

    package init(byRule: [String: Setting] = [:], isStrict: Bool = false) {
        self.byRule = byRule
        self.isStrict = isStrict
    }

    /// The findings as they count in this run; those of a rule that is off are gone.
    package func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.compactMap { diagnostic in
            var result = diagnostic
            if diagnostic.rule.isAdjustable, let setting = byRule[diagnostic.rule.id] {
                guard let severity = Severity(rawValue: setting.rawValue) else { return nil }
                result.severity = severity
            }
            if isStrict, result.severity == .warning { result.severity = .error }
            return result
        }
    }
}
