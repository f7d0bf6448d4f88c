/// A name for content: the same for the same files, whatever their dates.
enum ContentRevision {
    /// SHA-256 over the hashes of all texts, in the order of their paths.
    static func of(_ texts: [String: [UInt8]]) -> String {
        var bytes: [UInt8] = []
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
            bytes += Array("\(ContentHash.of(text)) \(path)\n".utf8)
        }
        return ContentHash.of(bytes)
    }
}
