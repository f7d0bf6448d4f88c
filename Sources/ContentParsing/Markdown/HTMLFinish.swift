/// The last pass over what cmark writes, for what its renderer has no setting for.
///
/// In its output `<` only ever begins a tag and `>` only ever ends one, since text and attributes are escaped, so tags
/// can be told by their bytes.
struct HTMLFinish {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var result: [UInt8] = []
    private var nesting = HTMLNesting()

    /// - Parameter html: ends with a NUL.
    static func finished(_ html: UnsafePointer<CChar>) -> String {
        var length = 0
        while html[length] != 0 { length += 1 }
        return UnsafeBufferPointer(start: html, count: length).withMemoryRebound(to: UInt8.self) { bytes in
            var finish = HTMLFinish(bytes)
            finish.run()
            return String(decoding: finish.result, as: UTF8.self)
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        result.reserveCapacity(bytes.count + 256)
    }

    private mutating func run() {
        var index = 0
        var copied = 0
        while index < bytes.count {
            guard !HTMLFinish.isPlain(bytes[index]) else {
                index += 1
                continue
            }
            result += bytes[copied..<index]
            index = bytes[index] == UInt8(ascii: "<") ? takeTag(at: index) : takeScalar(at: index)
            copied = index
        }
        result += bytes[copied...]
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"): false
        case 0x20...0x7E, 0x0A, 0x09: true
        default: false
        }
    }

    /// Takes a whole tag over; says where it ended.
    private mutating func takeTag(at index: Int) -> Int {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        var tag = bytes[index..<end]
        guard nesting.keeps(tag) else { return end }
        for rewriting in HTMLFinish.rewritings where tag.starts(with: rewriting.from) {
            result += rewriting.to
            tag = tag.dropFirst(rewriting.from.count)
            break
        }
        let isEmptyElement = tag.count > 3 && tag[end - 2] == UInt8(ascii: "/") && tag[end - 3] == UInt8(ascii: " ")
        // HTML has no empty-element tags: `<br />` is `<br>`.
        if isEmptyElement {
            result += tag.dropLast(3)
            result.append(UInt8(ascii: ">"))
        } else {
            result += tag
        }
        return end
    }

    /// An entity such as `&#1;` brings in what the file itself may not hold.
    private mutating func takeScalar(at index: Int) -> Int {
        guard let (scalar, length) = UTF8Sequence.decode(bytes, at: index) else {
            result += HTMLFinish.replacement
            return index + 1
        }
        if scalar < 0x20 || scalar == 0x7F || TextFile.isRefused(scalar) {
            result += HTMLFinish.replacement
        } else {
            result += bytes[index..<(index + length)]
        }
        return index + length
    }
}

extension HTMLFinish {
    private struct Rewriting {
        let from: [UInt8]
        let to: [UInt8]

        init(_ from: String, _ to: String) {
            self.from = Array(from.utf8)
            self.to = Array(to.utf8)
        }
    }

    /// Links vouch for nothing, and the alignment of cells is the stylesheet's.
    private static let rewritings = [
        Rewriting("<a href=\"", "<a rel=\"nofollow ugc noopener\" href=\""),
        Rewriting("<th align=\"", "<th class=\"align-"),
        Rewriting("<td align=\"", "<td class=\"align-"),
    ]
    private static let replacement = Array("\u{FFFD}".utf8)
}
