/// There is no telling by looking whether a site has changed.
package struct WatchError: Error, CustomStringConvertible {
    private let root: String

    init(_ root: String) {
        self.root = root
    }

    package var description: String {
        "cannot watch \(root): it is a submodule or another work tree of a repository, whose commits lie elsewhere"
    }
}
