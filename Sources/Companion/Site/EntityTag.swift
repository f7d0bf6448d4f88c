internal import Hashing

/// What tells one content from another (RFC 9110, 8.8.3): strong, since it is made of the bytes.
struct EntityTag: Sendable, Hashable {
    /// With its quotes.
    let text: String

    /// - Parameter digest: SHA-256; half of it is enough.
    init(digest: [UInt8]) {
        text = "\"\(Hexadecimal.text(of: digest.prefix(16)))\""
    }

    /// Whether a list of tags, or `*`, names it: `If-Match`, `If-None-Match`.
    ///
    /// - Parameter acceptsWeak: whether one that promises only the same meaning will do.
    func isNamed(in field: String, acceptsWeak: Bool) -> Bool {
        var rest = field.utf8[...]
        while true {
            rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ",") }
            guard let first = rest.first else { return false }
            if first == UInt8(ascii: "*") { return true }
            let isWeak = rest.starts(with: "W/".utf8)
            if isWeak { rest = rest.dropFirst(2) }
            // What is no tag names nothing, and what follows it cannot be told apart.
            guard rest.first == UInt8(ascii: "\""),
                let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\""))
            else { return false }
            if acceptsWeak || !isWeak, rest[...end].elementsEqual(text.utf8) { return true }
            rest = rest[rest.index(after: end)...]
        }
    }
}
