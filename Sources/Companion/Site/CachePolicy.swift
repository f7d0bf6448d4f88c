/// How long a file may be used without asking again (RFC 9111).
enum CachePolicy {
    /// - Parameter path: under the site: `assets/style.b7a3db2ea9.css`.
    static func of(_ path: some StringProtocol, _ type: ContentType) -> String {
        if isNamedByContent(path) { return "public, max-age=31536000, immutable" }
        return type.kind == .media ? media : asked
    }

    /// Kept, but never used without asking. A page says who plays now, and it and the feeds beside it should be of the
    /// same publish, which comes every minute; asking costs a 304 of a few hundred bytes, since the tag is of the content.
    static let asked = "no-cache"

    /// A page asks for dozens of tiles and pictures at once, and nobody is misled by one that is ten minutes old.
    private static let media = "public, max-age=600, stale-while-revalidate=86400"

    /// Whether the content's hash is in the name, as the builder does for assets: another content has another name.
    private static func isNamedByContent(_ path: some StringProtocol) -> Bool {
        guard path.hasPrefix("assets/") else { return false }
        let names = path.split(separator: "/")
        return names.indices.contains { isHashed(names[$0], isFolder: $0 < names.count - 1) }
    }

    /// `style.b7a3db2ea9.css`, and of folders `scripts.b7a3db2ea9`.
    private static func isHashed(_ name: some StringProtocol, isFolder: Bool) -> Bool {
        var parts = name.split(separator: ".", omittingEmptySubsequences: false)
        if !isFolder { parts.removeLast() }
        guard parts.count >= 2, let hash = parts.last?.utf8 else { return false }
        return hash.count == 10
            && hash.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
