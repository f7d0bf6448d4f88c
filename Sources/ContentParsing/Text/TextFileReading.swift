import Diagnostics

extension TextFile {
    /// The largest text that is read, in bytes.
    static let largest = 65_536

    /// What became of the bytes of a file: a text, or the reason why they are none.
    enum Reading {
        case text(TextFile)
        case refused(Diagnostic)
    }

    /// Checks that bytes are a text, in one pass: UTF-8, no control characters, and where its lines begin.
    static func read(_ raw: [UInt8], path: String) -> Reading {
        guard raw.count <= largest else { return .refused(tooLarge(raw.count, path: path)) }
        let bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
        guard bytes.contains(where: { !isSpace($0) }) else {
            let message = bytes.isEmpty ? "the file is empty" : "the file holds nothing but spaces"
            return .refused(
                Diagnostic(
                    ContentRules.emptyFile, message, at: SourceLocation(file: path), hint: "fill it in, or delete it"))
        }
        var starts = [0]
        var flaw: TextFlaw?
        bytes.withUnsafeBufferPointer { buffer in
            flaw = scan(buffer, lineStarts: &starts)
        }
        let text = TextFile(path: path, bytes: bytes, lineStarts: starts)
        if let flaw { return .refused(flaw.diagnostic(in: text)) }
        return .text(text)
    }

    static func tooLarge(_ size: Int, path: String) -> Diagnostic {
        Diagnostic(
            ContentRules.fileTooLarge, "the file has \(size) bytes, at most \(largest) are read",
            at: SourceLocation(file: path), hint: "shorten it, or split it")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (byte >= 0x09 && byte <= 0x0D)
    }

    /// Notes the beginnings of lines and stops at the first byte that is no text.
    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, lineStarts: inout [Int]) -> TextFlaw? {
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case 0x20...0x7E, 0x09:
                offset += 1
            case 0x0A:
                offset += 1
                lineStarts.append(offset)
            case 0x0D where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A:
                offset += 1
            case 0x00...0x1F, 0x7F:
                return .control(offset, scalar: UInt32(byte), length: 1)
            default:
                guard let (scalar, length) = UTF8Sequence.decode(bytes, at: offset) else { return .encoding(offset) }
                guard !isRefused(scalar) else { return .control(offset, scalar: scalar, length: length) }
                offset += length
            }
        }
        return nil
    }

    /// The second block of control characters, the code points that HTML and YAML allow nowhere, and the two separators:
    /// YAML counts a line at each and editors do not.
    static func isRefused(_ scalar: UInt32) -> Bool {
        (0x80...0x9F).contains(scalar) || scalar == 0xFEFF || scalar == 0x2028 || scalar == 0x2029
            || (0xFDD0...0xFDEF).contains(scalar)
            || scalar & 0xFFFE == 0xFFFE
    }
}
