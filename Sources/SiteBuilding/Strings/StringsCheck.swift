import Diagnostics

/// Finds texts that are missing, that nobody uses, and that a template cannot use.
struct StringsCheck {
    let strings: StringsFile
    let templates: [String: TemplateFile]
    let scripts: ScriptWords

    func diagnostics() -> [Diagnostic] {
        // A file that is missing has been reported once.
        if strings.strings.keys.isEmpty { return [] }
        let program = Set(StringKey.allCases.map(\.rawValue) + Strings.derivedKeys)
        var used: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for key in program.sorted() where strings.strings[key] == nil {
            diagnostics.append(missing(key, at: SourceLocation(file: strings.path)))
        }
        for file in templates.values {
            for tag in file.tags where tag.name.hasPrefix("t.") {
                let key = String(tag.name.dropFirst(2))
                used.insert(key)
                let location = SourceLocation(file: file.path, range: tag.range)
                switch strings.strings[key] {
                case nil: diagnostics.append(missing(key, at: location))
                case .text(let pattern) where pattern.plainText != nil: break
                default:
                    diagnostics.append(
                        Diagnostic(
                            TemplateRules.stringPlaceholder, "“\(key)” has placeholders, which a template cannot fill",
                            at: location))
                }
            }
        }
        for use in scripts.uses {
            used.insert(use.key)
            if strings.strings[use.key] == nil { diagnostics.append(missing(use.key, at: use.location)) }
        }
        for key in strings.strings.keys where !program.contains(key) && !used.contains(key) {
            diagnostics.append(
                Diagnostic(
                    TemplateRules.unusedString, "nothing uses “\(key)”",
                    at: SourceLocation(file: strings.path, range: strings.ranges[key] ?? .start)))
        }
        return diagnostics + StringsPlurals.diagnostics(of: strings)
    }

    private func missing(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            TemplateRules.missingString, "\(strings.path) has no “\(key)”", at: location,
            hint: NearestName.hint(for: key, in: strings.strings.keys))
    }
}
