/// A short text made of a long one.
enum Summary {
    static let longest = 500

    /// At most 500 characters with single spaces between words, cut at the end of a word.
    ///
    /// Works on bytes: splitting a string by characters would take longer than rendering its Markdown.
    static func of(_ text: String) -> String {
        let bytes = cleaned(text).utf8
        var result: [UInt8] = []
        result.reserveCapacity(min(bytes.count, 4 * longest))
        var count = 0
        // Where the last word ended that leaves room for an ellipsis.
        var cut = 0
        for byte in bytes {
            let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == 0x09
            if isSpace {
                guard let last = result.last, last != UInt8(ascii: " ") else { continue }
                if count < longest { cut = result.count }
                result.append(UInt8(ascii: " "))
                count += 1
            } else {
                if byte & 0xC0 != 0x80 {
                    if count >= longest { return shortened(result, at: cut) }
                    count += 1
                }
                result.append(byte)
            }
        }
        if result.last == UInt8(ascii: " ") { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// Without room for a single word, the first characters of it.
    private static func shortened(_ bytes: [UInt8], at cut: Int) -> String {
        guard cut == 0 else { return String(decoding: bytes[..<cut], as: UTF8.self) + "…" }
        var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        scalars.removeLast()
        return String(scalars) + "…"
    }

    /// Without what a line of text may not hold: entities and overrides of direction can come in with Markdown.
    private static func cleaned(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00..<0x20, 0x7F, 0x2028, 0x2029: result += " "
            case 0x202A...0x202E, 0x2066...0x2069: continue
            case let value where TextFile.isRefused(value): continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
