/// Puts parts of the site's own style sheet in place of a sheet's `@import "../style/10-tokens.css";`.
///
/// A page that must be small is dressed with such a sheet alone, and nothing is written twice: colours have one home.
enum SheetImports {
    /// - Parameter parts: the parts of the site's style sheet, by names such as `style/10-tokens.css`.
    /// - Throws: `AssetError` for a part that is not there.
    static func filled(
        _ sheet: [UInt8], of name: String, from parts: [(name: String, bytes: [UInt8])]
    ) throws(AssetError) -> [UInt8] {
        var lines: [String] = []
        for line in String(decoding: sheet, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("@import \"../style/") else {
                lines.append(String(line))
                continue
            }
            let part = "style/" + line.dropFirst("@import \"../style/".count).prefix { $0 != "\"" }
            guard let found = parts.first(where: { $0.name == part }) else {
                throw AssetError(path: name, reason: "there is no \(part) to import")
            }
            lines.append(String(decoding: found.bytes, as: UTF8.self))
        }
        return Array(lines.joined(separator: "\n").utf8)
    }
}
