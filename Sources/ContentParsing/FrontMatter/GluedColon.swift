import Diagnostics

/// A key whose colon has no space behind it, `title:Fado`, which YAML takes for a text.
struct GluedColon {
    /// The key, the colon and the value.
    let offsets: Range<Int>
    private let key: String
    private let value: String

    /// The one that a line begins with, after its indentation and dash; nil where there is none of a known key.
    init?(in text: TextFile, line number: Int) {
        let line = Quoting.trimmed(text.line(number))
        let dash = line.starts(with: Array("- ".utf8)) ? 2 : 0
        let rest = Quoting.trimmed(line.dropFirst(dash))
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), colon + 1 < rest.endIndex,
            rest[colon + 1] != UInt8(ascii: " "), rest[colon + 1] != UInt8(ascii: "/")
        else { return nil }
        key = String(decoding: rest[..<colon], as: UTF8.self)
        guard KnownKeys.all.contains(key) else { return nil }
        value = String(decoding: rest[(colon + 1)...], as: UTF8.self)
        offsets = rest.startIndex..<rest.endIndex
    }

    func diagnostic(in text: TextFile) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlSyntax, GluedColon.message, at: text.location(text.range(of: offsets)), hint: hint)
    }

    static let message = "a space is missing after the colon"

    var hint: String { "put a space after the colon: \(key): \(Shown.text(value))" }
}
