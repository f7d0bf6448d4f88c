import ContentParsing
import Diagnostics

/// Reads `strings/<language>.yml` from the folder of templates.
enum StringsLoader {
    /// - Throws: what the machine says when it cannot read the file.
    static func load(
        _ source: any ContentSource, language wanted: WantedLanguage
    ) throws -> (file: StringsFile, diagnostics: [Diagnostic]) {
        let language = wanted.tag
        let path = "\(source.content)/strings/\(language).yml"
        guard try source.files().contains(where: { $0.path == path }) else {
            let empty = StringsFile(path: path, strings: Strings(language: language, entries: [:]), ranges: [:])
            let finding = Diagnostic(
                TemplateRules.missingString, "there are no words for the language “\(language)”",
                at: wanted.location ?? SourceLocation(file: path),
                hint: "copy strings/en.yml to strings/\(language).yml and translate it")
            return (empty, [finding])
        }
        let tree = TextTreeReader.read(try source.bytes(of: path), path: path)
        var entries: [String: Strings.Entry] = [:]
        var ranges: [String: SourceRange] = [:]
        for (key, leaf) in tree.leaves {
            let parts = key.split(separator: ".")
            guard let last = parts.last, PluralRule.names.contains(String(last)), parts.count > 1 else {
                entries[key] = .text(TextPattern(leaf.text))
                ranges[key] = leaf.range
                continue
            }
            let group = parts.dropLast().joined(separator: ".")
            var forms: [String: TextPattern] = [:]
            if case .plural(let known) = entries[group] { forms = known }
            forms[String(last)] = TextPattern(leaf.text)
            entries[group] = .plural(forms)
            ranges[group] = ranges[group].map { min($0, leaf.range) } ?? leaf.range
        }
        let strings = Strings(language: language, entries: entries)
        return (StringsFile(path: path, strings: strings, ranges: ranges), tree.diagnostics)
    }
}
