import Diagnostics

/// Tells the two ways apart in which something stands where YAML expects the next key: a value that goes on after its
/// closing quote or bracket, and a line whose indentation fits no line above.
struct YAMLStrayLine {
    let text: TextFile

    func diagnostic(at offset: Int) -> Diagnostic {
        let number = text.lineNumber(of: offset)
        let line = text.line(number)
        let before = Quoting.trimmed(text.bytes[line.startIndex..<min(offset, line.endIndex)])
        if before.isEmpty, number > 1, text.line(number - 1).elementsEqual("...".utf8) {
            return finding(
                "the front matter ends before this line: “...” is an end in YAML", at: offset,
                hint: "remove the line before it")
        }
        guard let last = before.last else {
            if let key = stopKey(at: offset), let first = firstKey(above: number) {
                return finding(
                    "“\(key)” belongs to the stop above", at: offset,
                    hint: "indent it so that it stands under “\(first)”")
            }
            return finding(
                "the line begins in a column that fits no line above", at: offset,
                hint: "let the keys that belong together begin in one column")
        }
        guard YAMLStrayLine.closes(last), let start = valueStart(in: line) else {
            return finding("a key is expected here", at: offset, hint: "begin a new line, or put the value in quotes")
        }
        let value = Quoting.trimmed(text.bytes[start..<line.endIndex])
        return finding(
            "the value goes on after “\(Character(Unicode.Scalar(last)))”", at: offset,
            hint: Quoting.requoted(value).map { "put the whole value in quotes: \($0)" }
                ?? "put the whole value in quotes, doubling those inside")
    }

    /// The key that begins here, if it is one of a stop.
    private func stopKey(at offset: Int) -> String? {
        key(text.bytes[offset..<text.endOfWord(from: offset)])
    }

    /// The first key of the stop that a line should belong to: what stands behind the nearest dash above it.
    private func firstKey(above number: Int) -> String? {
        for above in stride(from: number - 1, to: 1, by: -1) {
            let line = Quoting.trimmed(text.line(above))
            guard line.starts(with: Array("- ".utf8)) else { continue }
            return key(Quoting.trimmed(line.dropFirst(2)).prefix { $0 != UInt8(ascii: " ") })
        }
        return nil
    }

    private func key(_ word: ArraySlice<UInt8>) -> String? {
        guard word.last == UInt8(ascii: ":") else { return nil }
        let key = String(decoding: word.dropLast(), as: UTF8.self)
        return StopsReader.keys.contains(key) ? key : nil
    }

    private static func closes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
    }

    /// Where the value of the line's first key begins.
    private func valueStart(in line: ArraySlice<UInt8>) -> Int? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return colon + 1
    }

    private func finding(_ message: String, at offset: Int, hint: String) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlSyntax, message,
            at: text.location(text.range(of: offset..<text.endOfWord(from: offset))), hint: hint)
    }
}
