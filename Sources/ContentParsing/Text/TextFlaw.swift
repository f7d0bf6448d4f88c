import Diagnostics

/// The first thing in a file that is no text.
enum TextFlaw {
    /// Bytes that are not UTF-8 begin here.
    case encoding(Int)
    case control(Int, scalar: UInt32, length: Int)

    func diagnostic(in text: TextFile) -> Diagnostic {
        switch self {
        case .encoding(let offset): encoding(offset, in: text)
        case .control(let offset, let scalar, let length):
            control(scalar, at: text.range(of: offset..<(offset + length)), in: text)
        }
    }

    private func encoding(_ offset: Int, in text: TextFile) -> Diagnostic {
        let location = text.location(text.range(of: offset..<(offset + 1)))
        let start = text.bytes.prefix(2)
        if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] {
            return Diagnostic(
                ContentRules.invalidUTF8, "the file is UTF-16", at: location, hint: "save it again as UTF-8")
        }
        let byte = text.bytes[offset]
        var hint = "save the file again as UTF-8"
        // From A0 on, Windows-1252 and Latin-1 are the first 256 code points.
        if byte >= 0xA1 { hint += "; this one may be a “\(Unicode.Scalar(byte))” of Windows-1252" }
        return Diagnostic(
            ContentRules.invalidUTF8, "the byte \(Hexadecimal.text(UInt32(byte), width: 2)) is not UTF-8", at: location,
            hint: hint)
    }

    private func control(_ scalar: UInt32, at range: SourceRange, in text: TextFile) -> Diagnostic {
        let message: String
        let hint: String
        switch scalar {
        case 0x00: (message, hint) = ("a NUL byte is not text", "delete it; was the file cut short, or is it no text?")
        case 0x0D:
            (message, hint) = (
                "a line ends with a carriage return alone", "save the file with the line endings LF or CRLF"
            )
        case 0x2028, 0x2029:
            (message, hint) = (
                "U+\(Hexadecimal.text(scalar, width: 4)) is a line break that only some programs know",
                "begin a new line instead"
            )
        default:
            (message, hint) = ("U+\(Hexadecimal.text(scalar, width: 4)) is a character without a shape", "delete it")
        }
        return Diagnostic(ContentRules.controlCharacter, message, at: text.location(range), hint: hint)
    }
}
