import Diagnostics

/// Holds the texts with a number against the plural categories of their language.
enum StringsPlurals {
    static func diagnostics(of file: StringsFile) -> [Diagnostic] {
        let language = file.strings.language
        let needed = PluralRule(language: language).categories
        return file.strings.keys.flatMap { key -> [Diagnostic] in
            guard case .plural(let forms) = file.strings[key] else { return [] }
            let missing = needed.subtracting(forms.keys).sorted()
            // `other` is also the form for what is not known.
            let unknown = Set(forms.keys).subtracting(needed).subtracting(["other"]).sorted()
            return missing.map { finding(file, key, "“\(key)” has no form “\($0)”, which “\(language)” needs", needed) }
                + unknown.map {
                    finding(file, key, "“\(key)” has a form “\($0)”, which “\(language)” never uses", needed)
                }
        }
    }

    private static func finding(
        _ file: StringsFile, _ key: String, _ message: String, _ needed: Set<String>
    ) -> Diagnostic {
        let order = ["zero", "one", "two", "few", "many", "other"].filter(needed.contains)
        return Diagnostic(
            TemplateRules.stringPlural, message,
            at: SourceLocation(file: file.path, range: file.ranges[key] ?? .start),
            hint: "its forms are \(order.joined(separator: ", "))")
    }
}
