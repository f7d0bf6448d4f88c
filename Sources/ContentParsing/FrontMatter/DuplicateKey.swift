import Diagnostics

/// Finds the second of two equal keys: Yams only says where the first one is.
struct DuplicateKey {
    let text: TextFile
    /// The offset of the first.
    let first: Int

    func diagnostic(for key: String) -> Diagnostic {
        let length = key.unicodeScalars.count
        let firstRange = range(at: first, length)
        let message = "“\(key)” is written twice"
        guard let second = second(key) else {
            return Diagnostic(
                ContentRules.duplicateKey, message, at: text.location(firstRange), hint: "delete one of them")
        }
        return Diagnostic(
            ContentRules.duplicateKey, message, at: text.location(range(at: second, length)),
            hint: "delete one of them",
            notes: [Diagnostic.Note("the first is here", at: text.location(firstRange))])
    }

    private func range(at offset: Int, _ length: Int) -> SourceRange {
        var range = text.range(of: offset..<offset)
        range.length = max(1, length)
        return range
    }

    /// In braces further on in the line, otherwise on a later line in the same column.
    private func second(_ key: String) -> Int? {
        let wanted = Array(key.utf8)
        let number = text.lineNumber(of: first)
        let line = text.line(number)
        if let found = (first + 1..<max(first + 1, line.endIndex)).first(where: { isKey(wanted, at: $0) }) {
            return found
        }
        let column = text.range(of: first..<first).column
        guard number < text.lineStarts.count else { return nil }
        return (number + 1...text.lineStarts.count).lazy
            .map { self.text.offset(line: $0, column: column) }
            .first { self.isKey(wanted, at: $0) }
    }

    /// Whether the key stands here as a word of its own with a colon behind it.
    private func isKey(_ wanted: [UInt8], at offset: Int) -> Bool {
        let bytes = text.bytes
        guard !wanted.isEmpty, bytes[offset...].starts(with: wanted) else { return false }
        if offset > 0 {
            switch bytes[offset - 1] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "{"), UInt8(ascii: ","): break
            default: return false
            }
        }
        let rest = bytes[(offset + wanted.count)...].first { $0 != UInt8(ascii: " ") }
        return rest == UInt8(ascii: ":")
    }
}
