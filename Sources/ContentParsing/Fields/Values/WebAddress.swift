/// Addresses of web pages, held to what every reader of a feed understands.
enum WebAddress {
    enum Reading {
        case address(String)
        /// What is wrong, as the end of a sentence, and a hint.
        case wrong(String, hint: String)
    }

    private static let longest = 2000

    /// Reads an absolute https URL. Characters of other scripts behind the host are percent-encoded, as browsers do when
    /// they send them.
    static func read(_ text: String) -> Reading {
        let scheme = "https://"
        guard text.hasPrefix(scheme) else { return .wrong("is not an https address", hint: schemeHint(text)) }
        guard text.utf8.count <= longest else { return .wrong("is too long", hint: "at most \(longest) characters") }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        if authority.contains(UInt8(ascii: "@")) {
            return .wrong("holds a name or a password", hint: "remove what stands before “@”")
        }
        guard isHost(authority) else { return .wrong("has no valid host", hint: "write https://example.org/…") }
        var result = Array(scheme.utf8) + authority
        for byte in rest.dropFirst(authority.count) {
            switch byte {
            case 0x00...0x20, 0x7F: return .wrong("holds a space", hint: "write %20 for a space")
            case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
                UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                return .wrong(
                    "holds “\(Character(Unicode.Scalar(byte)))”", hint: "copy it from the browser's address bar")
            case 0x80...0xFF, UInt8(ascii: "["), UInt8(ascii: "]"): result += encoded(byte)
            default: result.append(byte)
            }
        }
        guard hasWholeEscapes(result) else {
            return .wrong("holds a “%” that begins no escape", hint: "write %25 for a percent sign")
        }
        return .address(String(decoding: result, as: UTF8.self))
    }

    private static func schemeHint(_ text: String) -> String {
        if text.hasPrefix("http://") { return "write https:// instead of http://" }
        if text.contains("://") { return "it begins with https://" }
        return text.contains(".") && !text.contains(" ")
            ? "did you mean “https://\(Shown.text(text))”?" : "it begins with https://"
    }

    private static func isHost(_ bytes: Substring.UTF8View) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let name = parts.first, parts.count <= 2, name.count <= 253 else { return false }
        let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.allSatisfy(isLabel) else { return false }
        guard parts.count == 2 else { return true }
        return !parts[1].isEmpty && parts[1].count <= 5 && parts[1].allSatisfy(ASCII.isDigit)
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
        return first != UInt8(ascii: "-") && last != UInt8(ascii: "-")
            && label.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    private static func encoded(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "%")] + Array(Hexadecimal.text(UInt32(byte), width: 2).utf8)
    }

    /// Whether two hexadecimal digits follow every percent sign.
    static func hasWholeEscapes(_ bytes: [UInt8]) -> Bool {
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
            guard index + 2 < bytes.count, ASCII.isHexadecimal(bytes[index + 1]), ASCII.isHexadecimal(bytes[index + 2])
            else { return false }
        }
        return true
    }
}
