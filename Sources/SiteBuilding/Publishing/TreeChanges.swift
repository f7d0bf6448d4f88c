/// In what a former tree differs from the one that came after it, kept beside it as `changes-<n>`.
///
/// It says which folder the former tree is, and the two states of the site; a state is named by the folder in which it was
/// first public.
struct TreeChanges: Equatable {
    private static let title = "streetmap-changes-1"

    let tree: FileIdentity
    let from: String
    let to: String
    /// Of files that one of the two has not, or with other bytes.
    let paths: [String]

    /// Nil where there is none, or none that is whole.
    static func read(_ path: String) throws -> TreeChanges? {
        guard let texts = try NulSeparatedFile(title: title, path: path).read(), texts.count >= 3,
            let tree = FileIdentity(texts[0])
        else { return nil }
        return TreeChanges(tree: tree, from: texts[1], to: texts[2], paths: Array(texts.dropFirst(3)))
    }

    func write(to path: String) throws {
        try NulSeparatedFile(title: TreeChanges.title, path: path).write(["\(tree)", from, to] + paths)
    }
}
