package import Diagnostics

/// Holds a catalogue and its programme to all rules that look across files.
package enum Validator {
    /// All findings in order of place, with the severities that the rules have of themselves.
    package static func validate(_ context: ValidationContext) -> [Diagnostic] {
        CrossFileRules.all.flatMap { $0.findings(in: context) }.sorted()
    }
}
