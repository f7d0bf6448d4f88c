/// Shows authors what a value looks like in quotes.
enum Quoting {
    /// A text in the quotes that it does not hold itself; nil where that is not plain to see.
    static func quoted(_ bytes: ArraySlice<UInt8>) -> String? {
        guard !bytes.isEmpty, bytes.count <= 60 else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        if !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "\\")) { return "\"\(text)\"" }
        return bytes.contains(UInt8(ascii: "'")) ? nil : "'\(text)'"
    }

    /// A value that has quotes inside its quotes: within the other ones, if it does not hold those.
    static func requoted(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.count > 2, let first = bytes.first, first == bytes.last,
            first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
        else { return quoted(bytes) }
        return quoted(bytes.dropFirst().dropLast())
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result = bytes
        while let first = result.first, first == UInt8(ascii: " ") || first == 0x09 { result.removeFirst() }
        while let last = result.last, last == UInt8(ascii: " ") || last == 0x09 { result.removeLast() }
        return result
    }
}
