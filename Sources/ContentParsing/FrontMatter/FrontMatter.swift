import Diagnostics

/// A file cut in two: the YAML between its lines of hyphens, and the Markdown after them.
struct FrontMatter {
    /// The offsets of the YAML.
    let yaml: Range<Int>
    /// The line that the YAML begins on.
    let yamlLine: Int
    /// The offsets of the text.
    let body: Range<Int>
    /// The line that the text begins on.
    let bodyLine: Int
    /// What stands for the front matter as a whole, such as when it lacks a key.
    let opening: SourceRange

    /// A file that is YAML from beginning to end.
    init(wholeOf text: TextFile) {
        yaml = 0..<text.bytes.count
        yamlLine = 1
        body = text.bytes.count..<text.bytes.count
        bodyLine = text.lineStarts.count
        opening = .start
    }

    /// Finds the two lines of hyphens; a diagnostic where one is missing.
    init(of text: TextFile) throws(Refusal) {
        guard FrontMatter.isFence(text.line(1)) else { throw Refusal(FrontMatter.missing(in: text)) }
        var number = 2
        while number <= text.lineStarts.count, !FrontMatter.isFence(text.line(number)) { number += 1 }
        guard number <= text.lineStarts.count else { throw Refusal(FrontMatter.unclosed(in: text)) }
        let end = number < text.lineStarts.count ? text.lineStarts[number] : text.bytes.count
        yaml = text.lineStarts[1]..<text.lineStarts[number - 1]
        yamlLine = 2
        body = end..<text.bytes.count
        bodyLine = number + 1
        opening = SourceRange(line: 1, column: 1, length: 3)
    }

    /// Three hyphens at the line's beginning and nothing else.
    static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 3 && line.prefix(3).allSatisfy { $0 == UInt8(ascii: "-") }
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x09 }
    }

    private static func missing(in text: TextFile) -> Diagnostic {
        let first = (1...text.lineStarts.count).first { number in
            text.line(number).contains { $0 != UInt8(ascii: " ") && $0 != 0x09 }
        }
        let message = "the file does not begin with “---”"
        if let first, let near = NearFence(in: text, line: first) {
            return near.diagnostic(ContentRules.frontMatterMissing, message, in: text)
        }
        var hint = "begin the file with a line “---”, then the keys, then another “---”"
        if let first, FrontMatter.isFence(text.line(first)) {
            hint = "remove the \(first == 2 ? "line" : "lines") before it: “---” must be the first"
        }
        return Diagnostic(
            ContentRules.frontMatterMissing, message, at: text.location(.start), hint: hint)
    }

    private static func unclosed(in text: TextFile) -> Diagnostic {
        let opening = SourceRange(line: 1, column: 1, length: 3)
        let near = text.lineStarts.indices.dropFirst().lazy.compactMap { NearFence(in: text, line: $0 + 1) }.first
        if let near { return near.unclosed(in: text) }
        return Diagnostic(
            ContentRules.frontMatterUnclosed, "the front matter that opens here is not closed",
            at: text.location(opening), hint: "put a line “---” after the last key")
    }
}
