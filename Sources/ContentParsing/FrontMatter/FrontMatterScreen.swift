/// Looks through YAML before a YAML reader does, for what could make one run away or run out of stack.
///
/// Aliases unfold to more than a machine can hold, and libyaml and Yams recurse as deep as the text is nested, so
/// neither may get that far. The screen walks the text as libyaml's scanner does (its simple keys, its stack of
/// indents, its rules for where a plain scalar ends), in one pass over bytes: whatever it would take for an anchor, an
/// alias, a tag or a level of nesting, it takes for one too. Where the scanner would stop with an error of its own the
/// screen stops as well and leaves the words to `YAMLMistake`.
struct FrontMatterScreen {
    /// Something that is refused, at these offsets.
    struct Finding {
        enum Kind: Equatable {
            case anchor, alias, tag, nesting
        }

        let kind: Kind
        let offsets: Range<Int>
        /// Whether it stands inside brackets or braces.
        let isInFlow: Bool
    }

    /// How deep mappings and lists may lie in one another.
    static let deepest = 16
    /// After this many findings nobody reads on.
    private static let most = 20

    private var cursor: YAMLCursor
    /// The columns of the block collections that are open, as libyaml rolls them up.
    private var indents: [Int] = []
    /// How many brackets and braces are open.
    private var flow = 0
    private var mayStartKey = true
    /// The token that becomes a key if a colon follows it on its line.
    private var possibleKey: (line: Int, column: Int)?
    private var findings: [Finding] = []

    /// All findings in some bytes, in order.
    static func findings(in bytes: [UInt8], _ range: Range<Int>) -> [Finding] {
        bytes.withUnsafeBufferPointer { buffer in
            var screen = FrontMatterScreen(cursor: YAMLCursor(buffer, range))
            while screen.findings.count < most, screen.step() {}
            return screen.findings
        }
    }

    private init(cursor: YAMLCursor) {
        self.cursor = cursor
    }

    private var indent: Int { indents.last ?? -1 }

    /// Takes one token; false at the end, and where libyaml would report an error.
    private mutating func step() -> Bool {
        cursor.skipToToken(inFlow: flow > 0, mayStartKey: &mayStartKey)
        if let key = possibleKey, key.line != cursor.line { possibleKey = nil }
        if flow == 0 { close(to: cursor.column) }
        guard let byte = cursor.current else { return false }
        if cursor.column == 0, byte == UInt8(ascii: "%") {
            cursor.skipLine()
            return true
        }
        if cursor.column == 0, cursor.isAtDocumentMarker { return document() }
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): return openFlow()
        case UInt8(ascii: "]"), UInt8(ascii: "}"): return closeFlow()
        case UInt8(ascii: ","):
            mayStartKey = true
            cursor.advance()
            return true
        case UInt8(ascii: "-") where cursor.isBlank(after: 1): return entry()
        case UInt8(ascii: "?") where flow > 0 || cursor.isBlank(after: 1): return complexKey()
        case UInt8(ascii: ":") where flow > 0 || cursor.isBlank(after: 1): return value()
        case UInt8(ascii: "*"): return refuse(.alias)
        case UInt8(ascii: "&"): return refuse(.anchor)
        case UInt8(ascii: "!"): return refuse(.tag)
        case UInt8(ascii: "|") where flow == 0, UInt8(ascii: ">") where flow == 0:
            possibleKey = nil
            mayStartKey = true
            return cursor.skipBlockScalar(parentIndent: indent)
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            saveKey()
            mayStartKey = false
            return cursor.skipQuoted(by: byte)
        default: return plain(from: byte)
        }
    }

    private mutating func document() -> Bool {
        close(to: -1)
        possibleKey = nil
        mayStartKey = false
        cursor.advance(by: 3)
        return true
    }

    private mutating func openFlow() -> Bool {
        saveKey()
        flow += 1
        mayStartKey = true
        guard isShallow(at: cursor.offset) else { return false }
        cursor.advance()
        return true
    }

    private mutating func closeFlow() -> Bool {
        flow = max(0, flow - 1)
        mayStartKey = false
        cursor.advance()
        return true
    }

    private mutating func entry() -> Bool {
        if flow == 0 {
            guard mayStartKey, open(at: cursor.column) else { return false }
            possibleKey = nil
        }
        mayStartKey = true
        cursor.advance()
        return true
    }

    private mutating func complexKey() -> Bool {
        if flow == 0 {
            guard mayStartKey, open(at: cursor.column) else { return false }
            possibleKey = nil
        }
        mayStartKey = flow == 0
        cursor.advance()
        return true
    }

    private mutating func value() -> Bool {
        if flow > 0 {
            mayStartKey = false
        } else if let key = possibleKey {
            guard open(at: key.column) else { return false }
            possibleKey = nil
            mayStartKey = false
        } else {
            guard mayStartKey, open(at: cursor.column) else { return false }
        }
        cursor.advance()
        return true
    }

    private mutating func plain(from byte: UInt8) -> Bool {
        guard cursor.canStartPlain(byte, inFlow: flow > 0) else { return false }
        saveKey()
        mayStartKey = false
        guard let crossedLines = cursor.skipPlain(parentIndent: indent, inFlow: flow > 0) else { return false }
        if crossedLines { mayStartKey = true }
        return true
    }

    private mutating func refuse(_ kind: Finding.Kind) -> Bool {
        let start = cursor.offset
        saveKey()
        mayStartKey = false
        cursor.skipWord(inFlow: flow > 0)
        findings.append(Finding(kind: kind, offsets: start..<cursor.offset, isInFlow: flow > 0))
        return true
    }

    private mutating func saveKey() {
        if flow == 0, mayStartKey { possibleKey = (cursor.line, cursor.column) }
    }

    /// Opens a block collection where a column lies deeper than the open ones.
    private mutating func open(at column: Int) -> Bool {
        guard flow == 0, column > indent else { return true }
        indents.append(column)
        return isShallow(at: cursor.offset)
    }

    private mutating func close(to column: Int) {
        while indent > column { indents.removeLast() }
    }

    private mutating func isShallow(at offset: Int) -> Bool {
        guard indents.count + flow > FrontMatterScreen.deepest else { return true }
        findings.append(Finding(kind: .nesting, offsets: offset..<(offset + 1), isInFlow: flow > 0))
        return false
    }
}
