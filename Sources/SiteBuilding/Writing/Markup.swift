/// Text made safe for HTML and XML, in content and in attributes.
enum Markup {
    /// Escapes the five characters of XML; control characters that XML 1.0 forbids become U+FFFD.
    static func escaped(_ text: String) -> String {
        var needsWork = false
        for byte in text.utf8 where isSpecial(byte) {
            needsWork = true
            break
        }
        guard needsWork else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 32)
        append(text, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Copies what is safe in runs, since most text has nothing to escape.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for index in source.indices {
                guard let escape = escape(of: source[index]) else { continue }
                bytes.append(contentsOf: source[start..<index])
                bytes.append(contentsOf: escape.utf8)
                start = index + 1
            }
            bytes.append(contentsOf: source[start...])
        }
    }

    private static func escape(of byte: UInt8) -> String? {
        guard isSpecial(byte) else { return nil }
        return switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: "\u{FFFD}"
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case 0..<0x20: byte != 9 && byte != 10 && byte != 13
        default: false
        }
    }
}
