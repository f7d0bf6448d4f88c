import Diagnostics

extension FrontMatterScreen.Finding {
    func diagnostic(in text: TextFile) -> Diagnostic {
        let range = text.range(of: offsets)
        let location = text.location(range)
        let sign = String(decoding: text.bytes[offsets.lowerBound..<(offsets.lowerBound + 1)], as: UTF8.self)
        switch kind {
        case .anchor, .alias:
            return Diagnostic(
                ContentRules.yamlReference,
                "a value that begins with “\(sign)” is an \(kind) in YAML, which is not allowed",
                at: location, hint: hint(in: text, line: range.line))
        case .tag:
            return Diagnostic(
                ContentRules.yamlTag, "a value that begins with “\(sign)” is a tag in YAML, which is not allowed",
                at: location, hint: hint(in: text, line: range.line))
        case .nesting:
            return Diagnostic(
                ContentRules.yamlNesting, "this is nested deeper than \(FrontMatterScreen.deepest) levels", at: location
            )
        }
    }

    /// Shows the value as it would be right, where it is the rest of the line.
    private func hint(in text: TextFile, line number: Int) -> String {
        let rest = Quoting.trimmed(text.bytes[offsets.lowerBound..<text.line(number).endIndex])
        guard !isInFlow, let quoted = Quoting.quoted(rest) else { return "put the text in quotes" }
        return "put the text in quotes: \(quoted)"
    }
}
