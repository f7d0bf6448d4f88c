/// A place in YAML that moves over whole tokens: the parts of libyaml's scanner that need no context but an indent.
///
/// Columns count bytes. That is enough: before a token whose column matters there are only spaces and indicators.
struct YAMLCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private(set) var offset: Int
    private(set) var line = 0
    private var lineStart: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        offset = range.lowerBound
        lineStart = range.lowerBound
        end = range.upperBound
    }

    var column: Int { offset - lineStart }
    var current: UInt8? { offset < end ? bytes[offset] : nil }

    /// Whether a space, a tab, a line's end or the end comes after some bytes.
    func isBlank(after count: Int) -> Bool {
        let index = offset + count
        guard index < end else { return true }
        return isSpace(index) || isBreak(index)
    }

    /// Three hyphens or three dots; asked for only at a line's beginning.
    var isAtDocumentMarker: Bool {
        guard offset + 2 < end, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: ".") else {
            return false
        }
        return bytes[offset + 1] == bytes[offset] && bytes[offset + 2] == bytes[offset] && isBlank(after: 3)
    }

    func canStartPlain(_ byte: UInt8, inFlow: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "-"): !(offset + 1 < end && isSpace(offset + 1))
        case UInt8(ascii: "?"), UInt8(ascii: ":"): !inFlow && !isBlank(after: 1)
        case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: ">"), 0x09: false
        default: true
        }
    }

    mutating func advance(by count: Int = 1) { offset += count }

    mutating func skipLine() {
        while offset < end, !isBreak(offset) { offset += 1 }
    }

    /// Passes spaces, comments and line breaks. Outside brackets a new line may begin with a key, and a tab may not
    /// stand where a key may.
    mutating func skipToToken(inFlow: Bool, mayStartKey: inout Bool) {
        while offset < end {
            if bytes[offset] == UInt8(ascii: " ") || (bytes[offset] == 0x09 && (inFlow || !mayStartKey)) {
                offset += 1
            } else if bytes[offset] == UInt8(ascii: "#") {
                skipLine()
            } else if isBreak(offset) {
                breakLine()
                if !inFlow { mayStartKey = true }
            } else {
                return
            }
        }
    }

    /// Passes an anchor, an alias or a tag.
    mutating func skipWord(inFlow: Bool) {
        while offset < end, !isBlank(after: 0), !(inFlow && isFlowIndicator(offset)) { offset += 1 }
    }

    /// Passes a quoted scalar with its lines; false where it is not closed.
    mutating func skipQuoted(by quote: UInt8) -> Bool {
        offset += 1
        while offset < end {
            let byte = bytes[offset]
            if byte == quote {
                offset += 1
                guard quote == UInt8(ascii: "'"), offset < end, bytes[offset] == quote else { return true }
                offset += 1
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), offset + 1 < end, !isBreak(offset + 1) {
                offset += 2
            } else if isBreak(offset) {
                breakLine()
            } else {
                offset += 1
            }
        }
        return false
    }

    /// Passes a plain scalar with its lines. Says whether it ended on a later line; nil where libyaml reports an error.
    mutating func skipPlain(parentIndent: Int, inFlow: Bool) -> Bool? {
        var crossed = false
        while offset < end {
            if column == 0, isAtDocumentMarker { break }
            if bytes[offset] == UInt8(ascii: "#") { break }
            while offset < end, !isBlank(after: 0) {
                if bytes[offset] == UInt8(ascii: ":") {
                    if isBlank(after: 1) { return crossed }
                    if inFlow, isFlowIndicator(offset + 1) || bytes[offset + 1] == UInt8(ascii: "?") { return nil }
                }
                if inFlow, isFlowIndicator(offset) { return crossed }
                crossed = false
                offset += 1
            }
            while offset < end, isBlank(after: 0) {
                if isBreak(offset) {
                    breakLine()
                    crossed = true
                } else if crossed, bytes[offset] == 0x09, column <= parentIndent {
                    return nil
                } else {
                    offset += 1
                }
            }
            if !inFlow, column <= parentIndent { break }
        }
        return crossed
    }

    /// Passes a literal or folded scalar; false where libyaml reports an error.
    mutating func skipBlockScalar(parentIndent: Int) -> Bool {
        offset += 1
        skipChomping()
        var increment = 0
        if let byte = current, ASCII.isDigit(byte) {
            guard byte != UInt8(ascii: "0") else { return false }
            increment = Int(byte - UInt8(ascii: "0"))
            offset += 1
            skipChomping()
        }
        while offset < end, isSpace(offset) { offset += 1 }
        // libyaml asks for no space before this comment.
        if current == UInt8(ascii: "#") { skipLine() }
        guard offset == end || isBreak(offset) else { return false }
        if offset < end { breakLine() }
        var indent = increment == 0 ? 0 : max(parentIndent, 0) + increment
        skipIndentation(&indent, parentIndent: parentIndent)
        while offset < end, column == indent {
            skipLine()
            if offset < end { breakLine() }
            skipIndentation(&indent, parentIndent: parentIndent)
        }
        return true
    }

    private mutating func skipChomping() {
        if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
    }

    /// Passes empty lines and the spaces before a block scalar's text, whose first line says how many there are.
    private mutating func skipIndentation(_ indent: inout Int, parentIndent: Int) {
        var deepest = 0
        while offset < end {
            while offset < end, indent == 0 || column < indent, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
            deepest = max(deepest, column)
            guard offset < end, isBreak(offset) else { break }
            breakLine()
        }
        if indent == 0 { indent = max(deepest, parentIndent + 1, 1) }
    }

    private mutating func breakLine() {
        offset += offset + 1 < end && bytes[offset] == 0x0D && bytes[offset + 1] == 0x0A ? 2 : 1
        line += 1
        lineStart = offset
    }

    private func isSpace(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: " ") || bytes[index] == 0x09 }

    private func isBreak(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

    private func isFlowIndicator(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }
}
