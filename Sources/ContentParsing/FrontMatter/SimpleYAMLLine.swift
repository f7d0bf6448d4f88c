/// A place in simple YAML, and the line that it is in.
struct SimpleYAMLLine {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var offset: Int
    private var lineStart: Int
    private var number = 0
    /// How many spaces the line begins with.
    private(set) var indent = 0
    private(set) var isAtEnd = false

    private static let deepest = 4

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        offset = range.lowerBound
        lineStart = offset
    }

    private func byte(_ ahead: Int = 0) -> UInt8 { offset + ahead < end ? bytes[offset + ahead] : 0x0A }

    /// Goes to the beginning of the next line that says something; false at the end.
    mutating func next() -> Bool {
        while true {
            if number > 0 {
                while offset < end, bytes[offset] != 0x0A { offset += 1 }
                offset += 1
            }
            guard offset < end else {
                isAtEnd = true
                return false
            }
            lineStart = offset
            number += 1
            skipSpaces()
            indent = offset - lineStart
            if byte() != 0x0A, byte() != UInt8(ascii: "#") { return true }
        }
    }

    var isAtIndent: Bool { offset - lineStart == indent }

    /// How many scalars stand before this place on its line.
    var column: Int {
        var count = 0
        for index in lineStart..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    var mark: YAMLMark { YAMLMark(line: number, column: column + 1) }

    var isAtDash: Bool { byte() == UInt8(ascii: "-") && byte(1) == UInt8(ascii: " ") }

    mutating func skipDash() {
        offset += 1
        skipSpaces()
    }

    mutating func skipSpaces() { while byte() == UInt8(ascii: " ") { offset += 1 } }

    /// Whether nothing or a comment follows; spaces have been skipped.
    var isAtLineEnd: Bool {
        byte() == 0x0A || byte() == UInt8(ascii: "#") && offset > lineStart && bytes[offset - 1] == UInt8(ascii: " ")
    }

    /// Whether a one-word key with its colon follows.
    var isAtKey: Bool { keyLength != nil }

    private var keyLength: Int? {
        guard SimpleYAMLLine.isLetter(byte()) else { return nil }
        var length = 1
        while SimpleYAMLLine.isWord(byte(length)) { length += 1 }
        guard byte(length) == UInt8(ascii: ":"), byte(length + 1) == UInt8(ascii: " ") || byte(length + 1) == 0x0A
        else { return nil }
        return length
    }

    /// Takes a key and its colon.
    mutating func key() -> YAMLScalar? {
        guard let length = keyLength else { return nil }
        defer { offset += length + 1 }
        return YAMLScalar(string: text(offset..<(offset + length)), style: .plain, mark: mark)
    }

    /// Takes a value and the spaces behind it.
    mutating func value(inFlow: Bool, depth: Int) -> YAMLNode? {
        defer { skipSpaces() }
        switch byte() {
        case UInt8(ascii: "["): return depth < SimpleYAMLLine.deepest ? list(depth: depth) : nil
        case UInt8(ascii: "{"): return depth < SimpleYAMLLine.deepest ? group(depth: depth) : nil
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted()
        default: return plain(inFlow: inFlow)
        }
    }

    private mutating func list(depth: Int) -> YAMLNode? {
        let mark = mark
        let items = items(until: UInt8(ascii: "]")) { line in
            line.isAtKey ? nil : line.value(inFlow: true, depth: depth + 1)
        }
        return items.map { .sequence($0, mark) }
    }

    private mutating func group(depth: Int) -> YAMLNode? {
        let mark = mark
        var keys: Set<String> = []
        let pairs = items(until: UInt8(ascii: "}")) { line in
            guard let key = line.key(), keys.insert(key.string).inserted else { return YAMLPair?.none }
            line.skipSpaces()
            return line.value(inFlow: true, depth: depth + 1).map { YAMLPair(key: .scalar(key), value: $0) }
        }
        return pairs.map { .mapping($0, mark) }
    }

    /// Takes a sign that opens, what stands behind it with commas between, and the sign that closes.
    private mutating func items<Item>(until close: UInt8, _ item: (inout SimpleYAMLLine) -> Item?) -> [Item]? {
        var items: [Item] = []
        offset += 1
        skipSpaces()
        while byte() != close {
            guard let next = item(&self) else { return nil }
            items.append(next)
            guard goesOn(until: close) else { return nil }
        }
        offset += 1
        return items
    }

    /// Takes a comma, which something must follow; or stands before the sign that closes.
    private mutating func goesOn(until close: UInt8) -> Bool {
        if byte() == close { return true }
        guard byte() == UInt8(ascii: ",") else { return false }
        offset += 1
        skipSpaces()
        return byte() != close
    }

    private mutating func quoted() -> YAMLNode? {
        let (mark, quote) = (mark, byte())
        let start = offset + 1
        var index = start
        while index < end, bytes[index] != quote {
            guard isSimple(at: index), bytes[index] != UInt8(ascii: "\\") else { return nil }
            index += 1
        }
        guard index < end, index + 1 >= end || bytes[index + 1] != quote else { return nil }
        offset = index + 1
        return .scalar(YAMLScalar(string: text(start..<index), style: .quoted, mark: mark))
    }

    private mutating func plain(inFlow: Bool) -> YAMLNode? {
        let (mark, start) = (mark, offset)
        let first = byte()
        let second = byte(1)
        let isSigned =
            first == UInt8(ascii: "-") && (SimpleYAMLLine.isWord(second) && second != UInt8(ascii: "-"))
        guard
            SimpleYAMLLine.isWord(first) && first != UInt8(ascii: "-") || first >= 0x80 || isSigned
                || first == UInt8(ascii: "/") || first == UInt8(ascii: "(") || first == UInt8(ascii: "+")
        else { return nil }
        var last = start
        while offset < end, bytes[offset] != 0x0A {
            let byte = bytes[offset]
            if inFlow, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { break }
            guard isSimple(at: offset) else { return nil }
            switch byte {
            case UInt8(ascii: "[") where inFlow, UInt8(ascii: "{") where inFlow, UInt8(ascii: "?") where inFlow:
                return nil
            case UInt8(ascii: ":"):
                let next = self.byte(1)
                guard SimpleYAMLLine.isWord(next) || next == UInt8(ascii: "/") else { return nil }
            case UInt8(ascii: "#") where bytes[offset - 1] == UInt8(ascii: " "):
                guard !inFlow else { return nil }
                return .scalar(YAMLScalar(string: text(start..<(last + 1)), style: .plain, mark: mark))
            default: break
            }
            if byte != UInt8(ascii: " ") { last = offset }
            offset += 1
        }
        return .scalar(YAMLScalar(string: text(start..<(last + 1)), style: .plain, mark: mark))
    }

    /// Whether a byte begins or continues a character that YAML takes for nothing else than itself.
    ///
    /// Not: control characters, the line breaks of Unicode (U+0085, U+2028, U+2029), U+FEFF and what is no character.
    private func isSimple(at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte >= 0x20 && byte != 0x7F }
        let second = index + 1 < end ? bytes[index + 1] : 0
        switch byte {
        case 0xC2: return second >= 0xA0
        case 0xE2: return second != 0x80 || index + 2 >= end || bytes[index + 2] & 0xFE != 0xA8
        case 0xEF: return second != 0xBB && second != 0xBF
        default: return true
        }
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
    }
}
