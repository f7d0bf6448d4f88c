private import Glibc

/// Looks for a repository without git.
enum RepositorySearch {
    /// The nearest folder, from one upwards, that has a `.git`; nil where there is none, or no such folder.
    static func folder(above start: String) -> String? {
        guard let resolved = realpath(start, nil) else { return nil }
        defer { free(resolved) }
        var folder = String(cString: resolved)
        while true {
            if access(folder + "/.git", F_OK) == 0 { return folder }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }
}
