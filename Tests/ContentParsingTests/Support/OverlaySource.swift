import ContentParsing

/// Two folders as one: what the upper one has takes the place of what the lower one has.
struct OverlaySource: ContentSource {
    let lower: FolderSource
    let upper: FolderSource

    var content: String { upper.content }

    func files() throws -> [SourceFile] {
        let above = try upper.files()
        let hidden = Set(above.map(\.path))
        return (try lower.files().filter { !hidden.contains($0.path) } + above).sortedByPath()
    }

    func bytes(of path: String) throws -> [UInt8] {
        try upper.files().contains { $0.path == path } ? upper.bytes(of: path) : lower.bytes(of: path)
    }
}
