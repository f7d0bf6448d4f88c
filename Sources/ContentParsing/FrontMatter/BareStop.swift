import Diagnostics
import Domain

/// A stop that begins with the name of its pitch alone, `- portas-do-sol`, with its keys below.
struct BareStop {
    private let offsets: Range<Int>

    /// Nil where the line is something else, or the key below it is none of a stop.
    init?(in text: TextFile, line number: Int, above key: ArraySlice<UInt8>) {
        let line = Quoting.trimmed(text.line(number))
        guard line.starts(with: Array("- ".utf8)), !line.contains(UInt8(ascii: ":")),
            StopsReader.keys.contains(String(decoding: key, as: UTF8.self))
        else { return nil }
        let name = Quoting.trimmed(line.dropFirst(2))
        offsets = name.startIndex..<name.endIndex
    }

    func diagnostic(in text: TextFile) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlSyntax, BareStop.message, at: text.location(text.range(of: offsets)),
            hint: BareStop.hint(for: String(decoding: text.bytes[offsets], as: UTF8.self)))
    }

    static let message = "a stop begins with a key"

    static func hint(for text: String) -> String {
        let pitch = Slug(folding: String(text.prefix { $0 != "," && $0 != "(" }))?.description ?? "portas-do-sol"
        return "write - pitch: \(pitch), then start: and end: under it"
    }
}
