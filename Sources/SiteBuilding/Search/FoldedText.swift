private import Foundation

/// A text as it is searched: its words without case, accents and width, so that `praca` finds “Praça”.
///
/// `Templates/assets/scripts/search/folding.js` does the very same to what is typed; `Tests/search/folding.json` holds
/// both to it.
struct FoldedText: Sendable, Hashable {
    struct Word: Sendable, Hashable {
        let text: String
        /// Whether it is a stretch of a script that puts no spaces between words: then it is found by any part of it,
        /// while other words are found by how they begin.
        let isRunning: Bool
    }

    let words: [Word]

    init(_ text: String) {
        words = text.utf8.allSatisfy { $0 < 0x80 } ? FoldedText.plainWords(text) : FoldedText.words(text)
    }

    /// Most texts are plain: then nothing has to be taken apart.
    private static func plainWords(_ text: String) -> [Word] {
        text.utf8.split { !isPlainLetter($0) }.map { word in
            Word(text: String(decoding: word.map { isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self), isRunning: false)
        }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

    private static func isPlainLetter(_ byte: UInt8) -> Bool {
        isCapital(byte & ~0x20) && byte | 0x20 >= UInt8(ascii: "a")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// By NFKD: accents apart from their letters, wide and narrow forms as the usual ones.
    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var word = String.UnicodeScalarView()
        var isRunning = false
        func finish() {
            if !word.isEmpty { words.append(Word(text: String(word), isRunning: isRunning)) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
            for scalar in scalar.properties.lowercaseMapping.unicodeScalars where !FoldedText.isDropped(scalar) {
                guard FoldedText.isPartOfWord(scalar) else {
                    finish()
                    continue
                }
                let runs = FoldedText.isOfRunningScript(scalar)
                if runs != isRunning { finish() }
                isRunning = runs
                if let other = FoldedText.others[scalar] {
                    word.append(contentsOf: other.unicodeScalars)
                } else {
                    word.append(FoldedText.inHiragana(scalar))
                }
            }
        }
        finish()
        return words
    }

    /// Accents and other marks above and below letters, and what cannot be seen; the vowel signs of Indic scripts stay.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0xAD else { return false }
        return switch scalar.value {
        // Soft hyphen; the point of Catalan's l·l.
        case 0xAD, 0xB7: true
        // Marks of Latin, Greek and Cyrillic; of Hebrew and Arabic, whose tatweel is no letter.
        case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640, 0x64B...0x65F, 0x670: true
        // More of them; those of kana that make が of か.
        case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x3099, 0x309A, 0xFE20...0xFE2F: true
        // Joiners, directions, variants.
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    /// Letters that no decomposition takes apart, as people type them who have no such key.
    private static let others: [Unicode.Scalar: String] = [
        "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h",
        "ŧ": "t", "ŋ": "n", "ĸ": "k", "ς": "σ",
    ]

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    /// Han and kana, Thai, Lao, Burmese and Khmer.
    private static func isOfRunningScript(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: true
        case 0x3005...0x3007, 0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        case 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Both kana are one alphabet.
    private static func inHiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x30A1...0x30F6).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0x60) ?? scalar
    }
}

extension FoldedText {
    /// What the text can be found by: a word, or of a stretch without spaces all its ends.
    var terms: [String] {
        words.flatMap { word in
            word.isRunning
                ? word.text.unicodeScalars.indices.map { String(word.text.unicodeScalars[$0...]) } : [word.text]
        }
    }
}
