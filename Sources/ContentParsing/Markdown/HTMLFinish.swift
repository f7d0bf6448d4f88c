/// The last pass over what cmark writes, for what its renderer has no setting for.
///
/// In its output `<` only ever begins a tag and `/>` only ever ends one, since text and attributes are escaped, so tags
/// can be told by their bytes.
enum HTMLFinish {
    private struct Rewriting {
        let from: [UInt8]
        let to: [UInt8]

        init(_ from: String, _ to: String) {
            self.from = Array(from.utf8)
            self.to = Array(to.utf8)
        }
    }

    private static let rewritings = [
        Rewriting("<a href=\"", "<a rel=\"nofollow ugc noopener\" href=\""),
        Rewriting("<th align=\"", "<th class=\"align-"),
        Rewriting("<td align=\"", "<td class=\"align-"),
    ]
    private static let replacement = Array("\u{FFFD}".utf8)

    /// - Parameter html: ends with a NUL.
    static func finished(_ html: UnsafePointer<CChar>) -> String {
        var length = 0
        while html[length] != 0 { length += 1 }
        return UnsafeBufferPointer(start: html, count: length).withMemoryRebound(to: UInt8.self) { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + 256)
            var index = 0
            var copied = 0
            while index < bytes.count {
                guard !isPlain(bytes[index]) else {
                    index += 1
                    continue
                }
                result += bytes[copied..<index]
                index += take(bytes, at: index, into: &result)
                copied = index
            }
            result += bytes[copied...]
            return String(decoding: result, as: UTF8.self)
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "/"): false
        case 0x20...0x7E, 0x0A, 0x09: true
        default: false
        }
    }

    /// Takes a tag's beginning, a tag's end or one character over; says how many bytes it was.
    private static func take(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, into result: inout [UInt8]) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "<"):
            for rewriting in rewritings where bytes[index...].starts(with: rewriting.from) {
                result += rewriting.to
                return rewriting.from.count
            }
            result.append(bytes[index])
            return 1
        case UInt8(ascii: "/"):
            // HTML has no empty-element tags: `<br />` is `<br>`.
            if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">"), result.last == UInt8(ascii: " ") {
                result.removeLast()
                return 1
            }
            result.append(bytes[index])
            return 1
        default:
            // An entity such as &#1; brings in what the file itself may not hold.
            guard let (scalar, length) = UTF8Sequence.decode(bytes, at: index) else {
                result += replacement
                return 1
            }
            if scalar < 0x20 || scalar == 0x7F || TextFile.isRefused(scalar) {
                result += replacement
            } else {
                result += bytes[index..<(index + length)]
            }
            return length
        }
    }
}
