/// A short text made of a long one.
enum Summary {
    static let longest = 500

    /// At most 500 characters with single spaces between words, cut at the end of a word.
    static func of(_ text: String) -> String {
        let words = cleaned(text).split { $0 == " " || $0 == "\n" || $0 == "\t" }
        let whole = words.joined(separator: " ")
        // A scalar takes at least one byte, so most texts need no counting.
        guard whole.utf8.count > longest, whole.unicodeScalars.count > longest else { return whole }
        var result = ""
        var count = 0
        for word in words {
            let length = word.unicodeScalars.count + (count == 0 ? 0 : 1)
            guard count + length < longest else { break }
            result += count == 0 ? String(word) : " " + word
            count += length
        }
        if result.isEmpty { result = String(String.UnicodeScalarView(whole.unicodeScalars.prefix(longest - 1))) }
        return result + "…"
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
