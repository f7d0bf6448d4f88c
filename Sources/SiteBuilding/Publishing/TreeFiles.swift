/// The paths of all files of the public tree, kept as `files`, so that a build need not walk through it.
struct TreeFiles {
    private static let title = "streetmap-files-1"

    let tree: FileIdentity
    let paths: Set<String>

    /// Nil where there is none, or none that is whole and of the public tree.
    static func read(_ layout: OutputLayout) throws -> TreeFiles? {
        guard let texts = try NulSeparatedFile(title: title, path: layout.files).read(),
            let tree = texts.first.flatMap({ FileIdentity($0) }), try FileStatus.at(layout.site)?.identity == tree
        else { return nil }
        return TreeFiles(tree: tree, paths: Set(texts.dropFirst()))
    }

    func write(_ layout: OutputLayout) throws {
        try NulSeparatedFile(title: TreeFiles.title, path: layout.files).write(["\(tree)"] + paths)
    }
}
