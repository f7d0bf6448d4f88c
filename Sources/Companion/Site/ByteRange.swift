internal import Domain

/// Which part of a file is asked for (RFC 9110, section 14).
enum ByteRange: Sendable, Hashable {
    /// All of it: nothing else is asked for, or something that need not be answered, such as several parts at once.
    case whole
    case part(Range<Int>)
    /// Nothing of what is asked for is there.
    case outside

    /// - Parameters:
    ///   - field: `Range`.
    ///   - length: bytes of the file.
    init(_ field: String, length: Int) {
        let pair = field.split(separator: "=", omittingEmptySubsequences: false)
        let bounds = pair.last?.split(separator: "-", omittingEmptySubsequences: false) ?? []
        guard pair.count == 2, pair[0].lowercased() == "bytes", bounds.count == 2,
            bounds.allSatisfy({ $0.isEmpty || Digits.areAll($0) })
        else {
            self = .whole
            return
        }
        switch (ByteRange.position(bounds[0]), ByteRange.position(bounds[1])) {
        case (let first?, let last?) where last < first: self = .whole
        case (let first?, let last): self = ByteRange.from(first, through: last ?? length, of: length)
        case (nil, let count?):
            self = count == 0 ? .outside : ByteRange.from(max(0, length - count), through: length, of: length)
        case (nil, nil): self = .whole
        }
    }

    private static func from(_ first: Int, through last: Int, of length: Int) -> ByteRange {
        first < length ? .part(first..<min(last, length - 1) + 1) : .outside
    }

    /// Nil for none; a number that no file reaches is as good as any other such.
    private static func position(_ text: Substring) -> Int? {
        text.isEmpty ? nil : Int(text) ?? .max
    }
}
