package import Diagnostics
import Domain

package enum UnknownPerformer: CrossFileRule {
    package static let rule = Rule(
        "unknown-performer", .error, "A performer of a joint show has a folder.",
        explanation: """
            `with:` names the folders of the others who perform, so that the show is on their pages too. There is no \
            such folder in `performers/`.

            Mend the name (it is the folder's name), or name guests without a folder in the text instead.
            """, isAdjustable: false)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        let known = context.names.performers
        var suggestions = NameSuggestions(known)
        var findings: [Diagnostic] = []
        for performance in context.catalog.performances {
            for (index, performer) in performance.with.enumerated() where !known.contains(performer) {
                findings.append(
                    Diagnostic(
                        rule, "there is no performer “\(performer)”", at: performance.marks["with.\(index)"],
                        hint: suggestions.hint(for: performer) ?? "add performers/\(performer)/index.md"))
            }
        }
        return findings
    }
}
