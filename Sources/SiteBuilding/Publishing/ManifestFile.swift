/// The file that a manifest is kept in: a line for what it is and which tree it is of, then a line a page.
///
/// `c` or `-` (whether the page depends on the clock), its path and its source, with tabs between them. Control
/// characters and `%` are percent-encoded, so that no name can break a line.
struct ManifestFile {
    struct Content: Equatable {
        let tree: FileIdentity
        let manifest: Manifest
    }

    private static let title = "streetmap-manifest-1"

    let path: String

    /// Nil where there is none, or none that this version of the tool wrote.
    func read() throws -> Content? {
        guard try FileStatus.at(path) != nil else { return nil }
        return ManifestFile.parse(try OpenDescriptor.contents(of: path))
    }

    /// Writes it anew and to the disk.
    func write(_ content: Content) throws {
        var text = "\(ManifestFile.title)\t\(content.tree)\n"
        for page in content.manifest.pages {
            text += page.dependsOnClock ? "c\t" : "-\t"
            text += ManifestFile.encoded(page.path) + "\t" + ManifestFile.encoded(page.source) + "\n"
        }
        try text.withUTF8 { try OpenDescriptor.replaceContents(of: path, with: UnsafeRawBufferPointer($0)) }
    }

    private static func parse(_ bytes: [UInt8]) -> Content? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first.map({ String(decoding: $0, as: UTF8.self) }),
            first.hasPrefix(title + "\t"), let tree = FileIdentity(String(first.dropFirst(title.utf8.count + 1)))
        else { return nil }
        var pages: [Manifest.Page] = []
        for line in lines.dropFirst() {
            let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard parts.count == 3 else { return nil }
            pages.append(
                Manifest.Page(
                    path: decoded(parts[1]), source: decoded(parts[2]), dependsOnClock: parts[0] == [UInt8(ascii: "c")]
                ))
        }
        return Content(tree: tree, manifest: Manifest(pages))
    }

    private static func encoded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "%") }) else { return text }
        return text.unicodeScalars.map { scalar in
            scalar.value < 0x20 || scalar == "%"
                ? (scalar.value < 16 ? "%0" : "%") + String(scalar.value, radix: 16) : String(scalar)
        }.joined()
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let parts = bytes.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        var result = Array(parts[0])
        for part in parts.dropFirst() {
            result.append(UInt8(String(decoding: part.prefix(2), as: UTF8.self), radix: 16) ?? UInt8(ascii: "?"))
            result += part.dropFirst(2)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
