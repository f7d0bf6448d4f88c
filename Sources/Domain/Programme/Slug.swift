/// A file's or folder's name that is part of an address: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    package static let longest = 64

    package let description: String

    /// Nil for anything that is not a slug.
    package init?(_ text: some StringProtocol) {
        var previousIsHyphen = true
        var count = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                previousIsHyphen = false
            case UInt8(ascii: "-") where !previousIsHyphen:
                previousIsHyphen = true
            default:
                return nil
            }
            count += 1
        }
        guard !previousIsHyphen, count <= Slug.longest else { return nil }
        description = String(text)
    }

    package static func < (left: Slug, right: Slug) -> Bool { left.description < right.description }
}
