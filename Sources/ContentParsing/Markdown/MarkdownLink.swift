/// Where links of a text may lead.
enum MarkdownLink {
    private static let schemes = ["https", "http", "mailto", "tel"]

    /// The address as it may stand in a page; nil for schemes that nobody should follow, and for addresses without a
    /// scheme that are not the site's own: a text stands on pages at several addresses.
    ///
    /// - Parameter sitePath: what an address of the site begins with: `/`, or `/busking/`.
    static func safe(_ address: String, sitePath: String) -> String? {
        guard !address.isEmpty, !address.utf8.starts(with: "//".utf8) else { return nil }
        if address.utf8.first == UInt8(ascii: "/") {
            let segments = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
            guard !segments.contains(".."), !segments.contains(".") else { return nil }
            return whole(address.hasPrefix(sitePath) ? address : sitePath + address.dropFirst())
        }
        if let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let before = address.utf8[..<colon]
            let isScheme = !before.contains {
                $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
            }
            let scheme = String(decoding: Array(before), as: UTF8.self).lowercased()
            let isWeb = scheme.hasPrefix("http")
            if isScheme, schemes.contains(scheme), !isWeb || address.dropFirst(scheme.count + 1).hasPrefix("//") {
                return whole(address)
            }
        }
        return nil
    }

    private static func whole(_ address: String) -> String {
        let bytes = Array(address.utf8)
        guard !WebAddress.hasWholeEscapes(bytes) else { return address }
        return String(decoding: escaped(bytes), as: UTF8.self)
    }

    /// A percent sign that begins no escape is one that is meant.
    private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            result.append(byte)
            guard byte == UInt8(ascii: "%") else { continue }
            let isEscape =
                index + 2 < bytes.count && ASCII.isHexadecimal(bytes[index + 1])
                && ASCII.isHexadecimal(bytes[index + 2])
            if !isEscape { result += Array("25".utf8) }
        }
        return result
    }
}
