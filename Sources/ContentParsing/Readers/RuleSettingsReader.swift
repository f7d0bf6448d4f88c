import Diagnostics

/// Reads `rules` of the site: severities by rule id.
struct RuleSettingsReader {
    /// All rules there are; with none, ids are taken as they come.
    let rules: [String: Rule]

    func read(_ field: Field) -> [String: SeveritySettings.Setting] {
        guard let mapping = OpenMapping(field, name: { key, _ in key }) else { return [:] }
        var settings: [String: SeveritySettings.Setting] = [:]
        for (key, value) in mapping.entries {
            guard let id = key.scalar, accepts(id, key) else { continue }
            settings[id] = value.choice(of: SeveritySettings.Setting.allCases)
        }
        return settings
    }

    private func accepts(_ id: String, _ key: Field) -> Bool {
        guard !rules.isEmpty else { return true }
        guard let rule = rules[id] else {
            key.report(
                ContentRules.ruleSetting, "there is no rule “\(Shown.text(id))”",
                hint: NearestName.hint(for: id, in: rules.keys))
            return false
        }
        guard rule.isAdjustable else {
            key.report(
                ContentRules.ruleSetting, "the rule “\(id)” guards the output and stays an error",
                hint: "remove the line")
            return false
        }
        return true
    }
}
