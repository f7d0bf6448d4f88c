/// The bytes of a file as lines, for showing the one that a diagnostic is about.
package struct SourceText: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        var content = bytes
        if content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
        var starts = [0]
        for (index, byte) in content.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(index + 1)
        }
        self.bytes = content
        self.starts = starts
    }

    /// A line without its ending, counted from 1; nil where the file has no such line.
    ///
    /// What is not UTF-8 shows as U+FFFD.
    package subscript(line number: Int) -> String? {
        guard number >= 1, number <= starts.count else { return nil }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
