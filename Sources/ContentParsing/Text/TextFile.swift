import Diagnostics

/// The bytes of a text with the beginnings of its lines, so that every finding stands where an editor shows it.
struct TextFile: Sendable {
    /// The path from the site's folder.
    let path: String
    /// Valid UTF-8 without a byte-order mark.
    let bytes: [UInt8]
    /// The offset of each line's first byte.
    let lineStarts: [Int]

    /// The bytes of a line, counted from 1, without its ending; empty where there is no such line.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[start..<end]
    }

    /// The line, from 1, that a byte stands in.
    func lineNumber(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }

    /// The range in lines and columns of some bytes, as far as their first line goes.
    func range(of offsets: Range<Int>) -> SourceRange {
        let number = lineNumber(of: offsets.lowerBound)
        let line = line(number)
        let start = min(max(offsets.lowerBound, line.startIndex), line.endIndex)
        let end = min(max(offsets.upperBound, start), line.endIndex)
        return SourceRange(
            line: number, column: bytes[line.startIndex..<start].scalarCount + 1, length: bytes[start..<end].scalarCount
        )
    }

    /// The offset of a column, counted from 1 in scalars, of a line; at most the line's end.
    func offset(line number: Int, column: Int) -> Int {
        let line = line(number)
        var offset = line.startIndex
        var passed = 1
        while offset < line.endIndex, passed < column {
            offset += 1
            while offset < line.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            passed += 1
        }
        return offset
    }

    func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file: path, range: range) }
}

extension ArraySlice<UInt8> {
    /// How many Unicode scalars the bytes are, given that they are UTF-8.
    var scalarCount: Int {
        var count = 0
        for byte in self where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

extension TextFile {
    /// Where the word that begins at an offset ends, on its line.
    func endOfWord(from offset: Int) -> Int {
        let end = line(lineNumber(of: offset)).endIndex
        var index = offset
        while index < end, bytes[index] != UInt8(ascii: " "), bytes[index] != 0x09 { index += 1 }
        return index
    }
}
