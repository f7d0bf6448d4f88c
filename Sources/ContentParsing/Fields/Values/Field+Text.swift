import Diagnostics
import Domain

extension Field {
    /// A text of one line, without spaces around it.
    func line(_ lengths: ClosedRange<Int> = 1...200) -> String? {
        guard let text = trimmedText() else { return nil }
        return checked(text, lengths)
    }

    /// A text that may stand on several lines of the file; it becomes one line.
    func prose(_ lengths: ClosedRange<Int> = 1...500) -> String? {
        guard let text = trimmedText() else { return nil }
        let line = text.utf8.contains(UInt8(ascii: "\n")) ? text.split { $0.isWhitespace }.joined(separator: " ") : text
        return checked(line, lengths)
    }

    private func trimmedText() -> String? {
        guard let scalar else {
            reportType("a text", hint: "put it in quotes where it begins with a bracket or a brace")
            return nil
        }
        guard let first = scalar.utf8.first, let last = scalar.utf8.last, first <= 0x20 || last <= 0x20 else {
            return scalar
        }
        var text = Substring(scalar)
        while let scalar = text.unicodeScalars.first, Field.isSpace(scalar) { text.unicodeScalars.removeFirst() }
        while let scalar = text.unicodeScalars.last, Field.isSpace(scalar) { text.unicodeScalars.removeLast() }
        return String(text)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }

    private func checked(_ text: String, _ lengths: ClosedRange<Int>) -> String? {
        // A scalar takes at least one byte, so most texts need no counting.
        if text.utf8.count > lengths.upperBound || lengths.lowerBound > 1 || text.isEmpty {
            let count = text.unicodeScalars.count
            if count > lengths.upperBound {
                report(ContentRules.textLength, "“\(key)” has \(count) characters, at most \(lengths.upperBound) fit")
                return nil
            }
            if count < lengths.lowerBound {
                let message = count == 0 ? "“\(key)” is empty" : "“\(key)” has \(count) characters, too few to be right"
                report(ContentRules.textLength, message)
                return nil
            }
        }
        guard let flaw = Field.flaw(in: text) else { return text }
        report(
            ContentRules.textCharacter, "“\(key)” holds \(flaw)",
            hint: flaw == Field.lineBreak ? "write it on one line" : "delete it")
        return nil
    }

    private static let lineBreak = "a line break"

    /// What a line of text may not hold, in words.
    private static func flaw(in text: String) -> String? {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return lineBreak
            case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFDD0...0xFDEF:
                return "U+\(Hexadecimal.text(scalar.value, width: 4)), a character without a shape"
            case 0x202A...0x202E, 0x2066...0x2069:
                return "U+\(Hexadecimal.text(scalar.value, width: 4)), which turns the direction of the text round"
            case let value where value & 0xFFFE == 0xFFFE:
                return "U+\(Hexadecimal.text(value, width: 4)), a character without a shape"
            default: continue
            }
        }
        return nil
    }
}
