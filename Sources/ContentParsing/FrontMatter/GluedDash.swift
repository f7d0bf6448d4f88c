import Diagnostics

/// A dash without a space behind it, `-pitch: square`, which YAML takes for a part of the word.
struct GluedDash {
    private let offsets: Range<Int>

    /// Nil where a line does not begin with such a dash before a known key.
    init?(in text: TextFile, line number: Int) {
        let line = Quoting.trimmed(text.line(number))
        guard line.first == UInt8(ascii: "-"), let colon = line.firstIndex(of: UInt8(ascii: ":")),
            KnownKeys.all.contains(String(decoding: line[..<colon].dropFirst(), as: UTF8.self))
        else { return nil }
        offsets = line.startIndex..<line.endIndex
    }

    func diagnostic(in text: TextFile) -> Diagnostic {
        let rest = String(decoding: text.bytes[offsets].dropFirst(), as: UTF8.self)
        return Diagnostic(
            ContentRules.yamlSyntax, "a space is missing after the dash", at: text.location(text.range(of: offsets)),
            hint: "put a space after the dash: - \(Shown.text(rest))")
    }
}
