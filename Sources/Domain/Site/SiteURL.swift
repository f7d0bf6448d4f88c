/// The absolute address of a site: an origin and a path that ends with `/`.
package struct SiteURL: Sendable, Hashable {
    /// `https://example.org`, without a slash at the end.
    package let origin: String
    /// `/`, or `/busking/`.
    package let path: String

    /// Reads `http` and `https` URLs without user, query and fragment; nil for others.
    package init?(_ text: String) {
        let scheme = text.hasPrefix("https://") ? "https://" : text.hasPrefix("http://") ? "http://" : nil
        guard let scheme else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(host.count)
        guard SiteURL.isHost(host), SiteURL.isPath(path) else { return nil }
        origin = scheme + host
        self.path = path.isEmpty ? "/" : path.hasSuffix("/") ? String(path) : path + "/"
    }

    /// The host, and the port where one is given.
    package var host: String {
        origin.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? origin
    }

    /// The absolute URL of an address under the site: `cities/porto/` gives `https://example.org/cities/porto/`.
    package func absolute(_ relative: String) -> String { origin + path + relative }

    /// The root-relative link to an address under the site.
    package func link(_ relative: String) -> String { path + relative }

    private static func isHost(_ host: Substring) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, parts.count <= 2,
            name.utf8.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
        else { return false }
        return parts.count == 1 || (Digits.areAll(parts[1]) && UInt16(parts[1]) != nil)
    }

    private static func isPath(_ path: Substring) -> Bool {
        let allowed = Set("-._~/".utf8)
        let segments = path.split(separator: "/")
        return path.utf8.allSatisfy { isAlphanumeric($0) || allowed.contains($0) }
            && !path.contains("//") && !segments.contains("..") && !segments.contains(".")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
