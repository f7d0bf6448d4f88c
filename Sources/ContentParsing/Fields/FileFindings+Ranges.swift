import Diagnostics

extension FileFindings {
    /// The range of a value as it is written, as far as its first line goes.
    ///
    /// A list or mapping over several lines, and a value that is not there, are shown by their key.
    func range(of node: YAMLNode, key: SourceRange?) -> SourceRange {
        let mark = node.mark
        let line = fileLine(mark.line)
        switch node {
        case .scalar(let scalar):
            switch scalar.style {
            case .plain:
                guard !scalar.string.isEmpty else { return key ?? SourceRange(line: line, column: mark.column) }
                return SourceRange(
                    line: line, column: mark.column, length: plainLength(scalar.string, line, mark.column))
            case .quoted:
                return SourceRange(line: line, column: mark.column, length: closedLength(line, mark.column))
            case .block:
                return SourceRange(line: line, column: mark.column)
            }
        case .sequence, .mapping:
            let offset = text.offset(line: line, column: mark.column)
            if offset < text.bytes.count,
                text.bytes[offset] == UInt8(ascii: "[") || text.bytes[offset] == UInt8(ascii: "{")
            {
                return SourceRange(line: line, column: mark.column, length: closedLength(line, mark.column))
            }
            if let key { return key }
            let end = text.endOfWord(from: offset)
            let length = text.bytes[offset..<max(offset, end)].scalarCount
            return SourceRange(line: line, column: mark.column, length: length)
        }
    }

    /// A plain scalar may have been folded from several lines; only the first one counts.
    private func plainLength(_ string: String, _ line: Int, _ column: Int) -> Int {
        var hasSpace = false
        var length = 0
        for byte in string.utf8 {
            if byte & 0xC0 != 0x80 { length += 1 }
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") { hasSpace = true }
        }
        guard hasSpace else { return length }
        let start = text.offset(line: line, column: column)
        let rest = Quoting.trimmed(text.bytes[start..<text.line(line).endIndex])
        return min(length, rest.scalarCount)
    }

    /// From a quote, bracket or brace to the one that closes it, or to the end of the line.
    private func closedLength(_ line: Int, _ column: Int) -> Int {
        let start = text.offset(line: line, column: column)
        let bytes = text.bytes[start..<text.line(line).endIndex]
        var depth = 0
        var quote: UInt8?
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\""), index < bytes.endIndex {
                    index += 1
                } else if byte == open {
                    quote = nil
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
                default: break
                }
            }
            if depth <= 0, quote == nil {
                // Two single quotes inside single quotes are one that is meant.
                if byte == UInt8(ascii: "'"), index < bytes.endIndex, bytes[index] == byte { continue }
                return text.bytes[start..<index].scalarCount
            }
        }
        return Quoting.trimmed(bytes).scalarCount
    }
}
