/// Text made safe for HTML and XML, in content and in attributes.
package enum Markup {
    /// Escapes the five characters of XML; control characters that XML 1.0 forbids become U+FFFD.
    package static func escaped(_ text: String) -> String {
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

    package static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            case 0..<0x20 where byte != 9 && byte != 10 && byte != 13: bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
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
