import Diagnostics

/// Cuts a Mustache template into text and tags.
///
/// A tag that stands alone in its line takes the line with it, as the specification says. Delimiters stay `{{` and `}}`.
struct TemplateScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private var literal = String.UnicodeScalarView()
    private var tokens: [TemplateToken] = []

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    static func tokens(in text: String) -> [TemplateToken] {
        var scanner = TemplateScanner(text)
        scanner.scan()
        return scanner.tokens
    }

    private mutating func scan() {
        while index < scalars.count {
            if scalars[index] == "{", index + 1 < scalars.count, scalars[index + 1] == "{" {
                add(tag())
            } else {
                let scalar = scalars[index]
                literal.append(scalar)
                index += 1
                if scalar == "\n" { beginLine() }
            }
        }
        flush()
    }

    /// Reads the tag at the index and moves behind it.
    private mutating func tag() -> TemplateTag {
        let start = index
        index += 2
        let isTriple = index < scalars.count && scalars[index] == "{"
        if isTriple { index += 1 }
        var content = String.UnicodeScalarView()
        var lines = 0
        var lastBreak = lineStart
        let braces = isTriple ? 3 : 2
        while index < scalars.count, !isClosing(braces) {
            content.append(scalars[index])
            index += 1
            if scalars[index - 1] == "\n" { (lines, lastBreak) = (lines + 1, index) }
        }
        let isClosed = index < scalars.count
        index = min(index + braces, scalars.count)
        let range = SourceRange(line: line, column: start - lineStart + 1, length: lines == 0 ? index - start : 2)
        line += lines
        lineStart = lastBreak
        let trimmed = TemplateScanner.trimmed(String(content))
        if !isClosed {
            // The rest of the file is inside of it; its first word is enough to know it by.
            let name = trimmed.prefix { $0 != " " }
            return TemplateTag(kind: .unclosed, name: (isTriple ? "{" : "") + name, range: range)
        }
        if isTriple { return TemplateTag(kind: .html, name: trimmed, range: range) }
        let (kind, name) = TemplateScanner.kind(of: trimmed)
        return TemplateTag(kind: kind, name: name, range: range)
    }

    /// Whether so many braces stand at the index: one alone may be in a comment.
    private func isClosing(_ braces: Int) -> Bool {
        index + braces <= scalars.count && scalars[index..<index + braces].allSatisfy { $0 == "}" }
    }

    private mutating func add(_ tag: TemplateTag) {
        var tag = tag
        if tag.mayStandAlone, let indentation = indentationAlone() {
            tag.indentation = indentation
            literal.removeLast(indentation.unicodeScalars.count)
            while index < scalars.count, scalars[index] != "\n" { index += 1 }
            if index < scalars.count {
                index += 1
                beginLine()
            }
        }
        flush()
        tokens.append(.tag(tag))
    }

    /// The spaces before the tag just read, if nothing else is in its line; nil where something is.
    private func indentationAlone() -> String? {
        var before = String.UnicodeScalarView()
        for scalar in literal.reversed() {
            if scalar == "\n" { break }
            guard scalar == " " || scalar == "\t" else { return nil }
            before.insert(scalar, at: before.startIndex)
        }
        let startsLine = literal.count > before.count || tokens.isEmpty || lineBeganWithLiteral
        guard startsLine else { return nil }
        var after = index
        while after < scalars.count, scalars[after] == " " || scalars[after] == "\t" || scalars[after] == "\r" {
            after += 1
        }
        return after == scalars.count || scalars[after] == "\n" ? String(before) : nil
    }

    /// Whether everything since the line's beginning is in `literal`, so that no tag came before in this line.
    private var lineBeganWithLiteral: Bool { literalLine == line }

    private var literalLine = 1

    private mutating func beginLine() {
        line += 1
        lineStart = index
        literalLine = line
    }

    private mutating func flush() {
        if !literal.isEmpty { tokens.append(.literal(String(literal))) }
        literal = String.UnicodeScalarView()
        if index > lineStart { literalLine = 0 }
    }

    private static func kind(of content: String) -> (TemplateTag.Kind, String) {
        let name = trimmed(String(content.dropFirst()))
        switch content.first {
        case "#": return (.section, name)
        case "^": return (.inverted, name)
        case "/": return (.end, name)
        case ">": return (.partial, name)
        case "&": return (.html, name)
        case "!": return (.comment, "")
        case "=", "$", "<", "%": return (.unsupported, content)
        default: return (.text, content)
        }
    }

    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
