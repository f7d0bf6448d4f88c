/// Where the files of a site's content come from: a folder, memory, a commit.
package protocol ContentSource: Sendable {
    /// The path of the content folder from the site's folder: `Content`.
    var content: String { get }

    /// All files below the content folder, sorted by the bytes of their paths.
    func files() throws -> [SourceFile]

    /// The whole of a file that `files()` lists.
    func bytes(of path: String) throws -> [UInt8]
}
