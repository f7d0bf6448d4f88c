import ArgumentParser
import Diagnostics
import SiteBuilding

/// The pages of `check --explain`.
enum RulePages {
    static func text(for name: String) throws -> String {
        let rules = AllRules.sorted
        if name == "all" {
            return rules.map { "\($0.id) (\($0.severity.rawValue)): \($0.summary)\n" }.joined()
        }
        guard let rule = rules.first(where: { $0.id == name }) else {
            let hint = NearestName.hint(for: name, in: rules.map(\.id)).map { "; \($0)" } ?? ""
            throw ValidationError("There is no rule “\(name)”\(hint)")
        }
        let adjusting =
            rule.isAdjustable
            ? "A site can give it another severity: `rules: { \(rule.id): off }` in Content/site.yml (off, note, warning or error)."
            : "It cannot be switched off."
        return """
            \(rule.id) (\(rule.severity.rawValue))

            \(rule.summary)

            \(rule.explanation)

            \(adjusting)

            """
    }
}
