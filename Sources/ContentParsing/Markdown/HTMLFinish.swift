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
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            copy(index..<start)
            index = bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
            if nesting.keeps(bytes[start..<index]) { copyTag(start..<index) }
        }
        copy(index..<bytes.count)
    }

    private mutating func copyTag(_ range: Range<Int>) {
        var start = range.lowerBound
        for rewriting in HTMLFinish.rewritings where bytes[range].starts(with: rewriting.from) {
            result += rewriting.to
            start += rewriting.from.count
            break
        }
        // HTML has no empty-element tags: `<br />` is `<br>`.
        if bytes[range].suffix(3).elementsEqual(" />".utf8) {
            copy(start..<(range.upperBound - 3))
            result.append(UInt8(ascii: ">"))
        } else {
            copy(start..<range.upperBound)
        }
    }

    private mutating func copy(_ range: Range<Int>) {
        var copied = range.lowerBound
        var index = copied
        while index < range.upperBound {
            switch bytes[index] {
            case 0x20...0x7E, 0x0A, 0x09:
                index += 1
            default:
                result += bytes[copied..<index]
                index = takeScalar(at: index)
                copied = index
            }
        }
        result += bytes[copied..<range.upperBound]
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
