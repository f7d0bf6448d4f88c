import ContentParsing
import Hashing

/// A source that was read once as a whole: templates, words and scripts are looked for in one folder, one after the other,
/// and what stands for them stands for the bytes that they were made from.
struct ListedSource: ContentSource {
    let content: String
    /// SHA-256 of all paths and bytes.
    let digest: [UInt8]
    private let listing: [SourceFile]
    private let contents: MemorySource

    /// - Throws: what the machine says when it cannot list the folder or read a file.
    init(_ source: any ContentSource) throws {
        content = source.content
        listing = try source.files()
        var contents: [String: [UInt8]] = [:]
        var hash = RunningContentHash()
        for file in listing where file.refusal == nil {
            let bytes = try source.bytes(of: file.path)
            contents[file.path] = bytes
            hash.add("\(file.path)\0\(bytes.count)\0")
            hash.add(bytes)
        }
        digest = hash.digest()
        self.contents = MemorySource(contents, content: source.content)
    }

    func files() -> [SourceFile] { listing }

    func bytes(of path: String) throws -> [UInt8] { try contents.bytes(of: path) }
}
