private import Glibc

/// The files by which one sees that git would answer the same: which commit is checked out, and what is staged.
enum RepositoryFiles {
    /// Nil where the repository is of a kind that is not looked into (a work tree of another, a submodule).
    static func around(_ root: String) throws -> [String]? {
        guard let resolved = realpath(root, nil) else { return nil }
        defer { free(resolved) }
        var folder = String(cString: resolved)
        while true {
            let git = (folder == "/" ? "" : folder) + "/.git"
            if let status = try FileStatus.at(git) { return status.kind == .folder ? try files(in: git) : nil }
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return [] }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    private static func files(in git: String) throws -> [String] {
        let head = git + "/HEAD"
        let inner = [
            "config", "index", "packed-refs", "shallow", "info/exclude", "info/attributes", "objects/info/alternates",
        ]
        let beside = ["/../.gitignore", "/../.gitattributes"]
        var files = [head] + inner.map { git + "/" + $0 } + beside.map { git + $0 }
        guard try FileStatus.at(head)?.kind == .file else { return files }
        let text = String(decoding: try OpenDescriptor.contents(of: head, limit: 4096), as: UTF8.self)
        let prefix = "ref: "
        if text.hasPrefix(prefix) {
            files.append(git + "/" + text.dropFirst(prefix.count).prefix { !$0.isNewline })
        }
        return files
    }
}
