import Diagnostics
import Yams

/// Puts what a YAML reader complains about into words that somebody who never read YAML's specification can act on.
struct YAMLMistake {
    let text: TextFile
    /// The line of the file that the YAML begins on.
    let firstLine: Int

    func diagnostic(for error: YamlError) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _):
            scanner(problem, at: place(mark), from: context.map { place($0.mark) })
        case .parser(let context, let problem, let mark, _):
            parser(problem, at: place(mark), from: context.map { place($0.mark) })
        case .duplicatedKeysInMapping(let keys, let context):
            DuplicateKey(text: text, first: place(context.mark)).diagnostic(for: keys.first ?? "")
        case .composer(_, _, let mark, _):
            mistake("the front matter ends here already", at: place(mark), hint: "remove the line before it")
        default:
            mistake("the front matter is not YAML", at: place(line: 1, column: 1))
        }
    }

    /// A place in the file as an offset; at most the end of its line.
    private func place(line: Int, column: Int) -> Int {
        text.offset(line: min(line + firstLine - 1, text.lineStarts.count), column: column)
    }

    private func place(_ mark: Mark) -> Int { place(line: mark.line, column: mark.column) }

    private func scanner(_ problem: String, at offset: Int, from start: Int?) -> Diagnostic {
        switch problem {
        case "mapping values are not allowed in this context":
            colonInValue(at: offset)
        case "could not find expected ':'":
            missingColon(at: start ?? offset)
        case "found unexpected end of stream", "found unexpected document indicator":
            mistake(
                "the quote that opens here is not closed", at: start ?? offset, length: 1,
                hint: "end the text with the same sign")
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            tab(at: offset)
        case "found character that cannot start any token":
            badStart(at: offset)
        case "block sequence entries are not allowed in this context":
            mistake(
                "a list with “- ” begins on a line of its own", at: offset,
                hint: "put it on the next line, or write the list as [a, b]; a text goes in quotes")
        case "did not find expected comment or line break":
            mistake(
                "the text goes on behind “\(character(at: start ?? offset))”", at: start ?? offset, length: 1,
                hint: "put the text on the next line, indented, or in quotes")
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            escape(after: start ?? offset)
        case "found unexpected ':'":
            mistake("a space is missing after the colon", at: start ?? offset, hint: "write key: value")
        case "mapping keys are not allowed in this context":
            mistake("a value cannot begin with “? ”", at: offset, hint: "put the text in quotes")
        default:
            mistake("the front matter is not YAML: \(problem)", at: offset)
        }
    }

    private func parser(_ problem: String, at offset: Int, from start: Int?) -> Diagnostic {
        switch problem {
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>":
            YAMLStrayLine(text: text).diagnostic(at: offset)
        case "did not find expected ',' or ']'":
            unclosed(start ?? offset, "list", "]", at: offset)
        case "did not find expected ',' or '}'":
            unclosed(start ?? offset, "group", "}", at: offset)
        case "did not find expected node content":
            mistake("a value is missing here", at: offset, hint: "write one, or put the text in quotes")
        default:
            mistake("the front matter is not YAML: \(problem)", at: offset)
        }
    }

    private func unclosed(_ start: Int, _ what: String, _ sign: String, at offset: Int) -> Diagnostic {
        if text.lineNumber(of: start) != text.lineNumber(of: offset) || offset >= text.bytes.count {
            return mistake(
                "the \(what) that opens here is not closed", at: start, length: 1, hint: "end it with “\(sign)”")
        }
        return mistake(
            "a comma or “\(sign)” is missing before this", at: offset,
            hint: "put a comma between two items, and a text that holds commas or brackets in quotes")
    }

    /// `title: Late: the last show`, or a key that is indented below a value.
    private func colonInValue(at offset: Int) -> Diagnostic {
        let number = text.lineNumber(of: offset)
        let line = text.line(number)
        let start = line.startIndex
        let firstColon = (start..<offset).first { index in
            text.bytes[index] == UInt8(ascii: ":") && index + 1 < offset && text.bytes[index + 1] == UInt8(ascii: " ")
        }
        guard let firstColon else {
            if let glued = GluedColon(in: text, line: number - 1) { return glued.diagnostic(in: text) }
            if let glued = GluedDash(in: text, line: number - 1) { return glued.diagnostic(in: text) }
            let key = Quoting.trimmed(text.bytes[start..<offset])
            if let bare = BareStop(in: text, line: number - 1, above: key) { return bare.diagnostic(in: text) }
            return mistake(
                "“\(Shown.text(String(decoding: key, as: UTF8.self)))” is indented below a line that has a value already",
                at: key.startIndex, length: key.scalarCount, hint: "let it begin in the column of the key above")
        }
        let value = Quoting.trimmed(text.bytes[(firstColon + 1)..<line.endIndex])
        return mistake(
            "a value that holds “: ” needs quotes", at: offset, length: 1,
            hint: Quoting.quoted(value).map { "write \($0)" } ?? "put the whole value in quotes")
    }

    private func missingColon(at offset: Int) -> Diagnostic {
        let number = text.lineNumber(of: offset)
        if let near = NearFence(in: text, line: number) { return near.unclosed(in: text) }
        if let glued = GluedColon(in: text, line: number) { return glued.diagnostic(in: text) }
        let line = text.line(number)
        let rest = Quoting.trimmed(text.bytes[offset..<max(offset, line.endIndex)])
        let hint =
            rest.contains(UInt8(ascii: ":"))
            ? "put a space after the colon" : "write key: value, or indent it where it belongs to the line above"
        return mistake("this line has no key with “: ”", at: offset, length: rest.scalarCount, hint: hint)
    }

    private func tab(at offset: Int) -> Diagnostic {
        mistake("the line is indented with a tab", at: offset, length: 1, hint: "indent it with spaces")
    }

    private func badStart(at offset: Int) -> Diagnostic {
        let sign = character(at: offset)
        if sign == "\t" { return tab(at: offset) }
        let line = text.line(text.lineNumber(of: offset))
        let rest = Quoting.trimmed(text.bytes[offset..<max(offset, line.endIndex)])
        return mistake(
            "a value cannot begin with “\(sign)”", at: offset, length: 1,
            hint: Quoting.quoted(rest).map { "put the text in quotes: \($0)" } ?? "put the text in quotes")
    }

    private func escape(after start: Int) -> Diagnostic {
        let line = text.line(text.lineNumber(of: start))
        let backslash = (start..<max(start, line.endIndex)).first { text.bytes[$0] == UInt8(ascii: "\\") }
        return mistake(
            "a backslash between double quotes begins an escape that does not exist", at: backslash ?? start, length: 2,
            hint: "use single quotes, or write the backslash twice")
    }

    private func character(at offset: Int) -> String {
        guard offset < text.bytes.count else { return "" }
        let end = text.bytes[offset...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? text.bytes.count
        return String(decoding: text.bytes[offset..<end], as: UTF8.self)
    }

    /// A finding at an offset that marks the word there, or as much as is said.
    private func mistake(_ message: String, at offset: Int, length: Int? = nil, hint: String? = nil) -> Diagnostic {
        var range = text.range(of: offset..<text.endOfWord(from: offset))
        if let length { range.length = max(1, length) }
        return Diagnostic(ContentRules.yamlSyntax, message, at: text.location(range), hint: hint)
    }
}
