import ContentParsing

/// A source whose files were listed once: templates, words and scripts are looked for in one folder, one after the other.
struct ListedSource: ContentSource {
    private let source: any ContentSource
    private let listing: [SourceFile]

    /// - Throws: what the machine says when it cannot list the folder.
    init(_ source: any ContentSource) throws {
        self.source = source
        listing = try source.files()
    }

    var content: String { source.content }

    func files() -> [SourceFile] { listing }

    func bytes(of path: String) throws -> [UInt8] { try source.bytes(of: path) }
}
