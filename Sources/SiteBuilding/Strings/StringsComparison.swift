import Diagnostics

/// Holds the words of another language against those of the site's first one: the same texts, of the same kind, with no
/// placeholders of their own.
struct StringsComparison {
    let original: StringsFile
    let other: StringsFile

    func diagnostics() -> [Diagnostic] {
        // A file that is missing has been reported once.
        if original.strings.keys.isEmpty || other.strings.keys.isEmpty { return [] }
        var diagnostics: [Diagnostic] = []
        for key in original.strings.keys {
            guard let mine = original.strings[key] else { continue }
            guard let theirs = other.strings[key] else {
                diagnostics.append(
                    Diagnostic(
                        TemplateRules.missingString, "\(other.path) has no “\(key)”",
                        at: SourceLocation(file: other.path),
                        hint: "it is “\(mine.sample)” in \(original.path)"))
                continue
            }
            diagnostics += differences(of: theirs, from: mine, key)
        }
        for key in other.strings.keys where original.strings[key] == nil {
            diagnostics.append(
                Diagnostic(
                    TemplateRules.unusedString, "nothing uses “\(key)”", at: place(key),
                    hint: NearestName.hint(for: key, in: original.strings.keys)))
        }
        return diagnostics + StringsPlurals.diagnostics(of: other)
    }

    private func differences(of theirs: Strings.Entry, from mine: Strings.Entry, _ key: String) -> [Diagnostic] {
        switch (mine, theirs) {
        case (.plural, .text):
            return [
                Diagnostic(
                    TemplateRules.stringPlural, "“\(key)” needs a form for each plural category", at: place(key),
                    hint: "write one line for each, as \(original.path) does")
            ]
        case (.text, .plural):
            return [
                Diagnostic(
                    TemplateRules.stringPlural, "“\(key)” is one text, without plural forms", at: place(key),
                    hint: "write it as a single text")
            ]
        default: break
        }
        let known = mine.placeholders.union(StringsComparison.free(key))
        return theirs.placeholders.subtracting(known).sorted().map { name in
            Diagnostic(
                TemplateRules.unknownPlaceholder, "“\(key)” has no placeholder “{\(name)}”", at: place(key),
                hint: known.isEmpty
                    ? "it has none"
                    : NearestName.hint(for: name, in: known)
                        ?? "it has \(known.sorted().map { "{\($0)}" }.joined(separator: ", "))")
        }
    }

    /// Dates and times may be made of other parts in each language.
    private static func free(_ key: String) -> Set<String> {
        switch key {
        case "date.long", "date.short":
            ["weekday", "weekday_short", "day", "month", "month_short", "month_number", "year"]
        case "date.time": ["hour", "minute", "hour12", "half"]
        default: []
        }
    }

    private func place(_ key: String) -> SourceLocation {
        SourceLocation(file: other.path, range: other.ranges[key] ?? .start)
    }
}

extension Strings.Entry {
    fileprivate var placeholders: Set<String> {
        switch self {
        case .text(let pattern): pattern.placeholders
        case .plural(let forms): forms.values.reduce(into: ["count"]) { $0.formUnion($1.placeholders) }
        }
    }

    /// The text, or that of most numbers.
    fileprivate var sample: String {
        switch self {
        case .text(let pattern): pattern.text
        case .plural(let forms): forms["other"]?.text ?? forms.values.map(\.text).min() ?? ""
        }
    }
}
