/// Text of unknown origin made safe to show: what steers a terminal or is invisible becomes U+FFFD.
///
/// Control characters carry terminal escapes, and bidirectional controls make a line read as something that it is not.
enum PrintableText {
    /// A single line for a message: line breaks and tabs become spaces.
    static func line(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : shown(scalar))
        }
        return String(result)
    }

    /// The scalar itself, or U+FFFD in its place.
    static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator:
            return "\u{FFFD}"
        case .format:
            return scalar.properties.isDefaultIgnorableCodePoint && !isPartOfGlyph(scalar) ? "\u{FFFD}" : scalar
        default:
            return scalar
        }
    }

    /// The joiners of many scripts and of emoji, and the tags of flags.
    private static func isPartOfGlyph(_ scalar: Unicode.Scalar) -> Bool {
        (0x200C...0x200D).contains(scalar.value) || (0xE0020...0xE007F).contains(scalar.value)
    }
}
