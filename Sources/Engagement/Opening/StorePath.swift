private import Glibc

/// Where a file really is.
///
/// A store has one name, whatever links lead to it: its lock, its log and its secret are found by that name.
package enum StorePath {
    /// An absolute path without links. The last name need not exist yet, and where its folder does not either the path
    /// stays as it is: whoever opens it says so.
    ///
    /// - Throws: `StoreFailure` for a link that leads nowhere, which a new file would silently replace.
    package static func resolved(_ path: String) throws -> String {
        if let real = real(path) { return real }
        var status = stat()
        guard lstat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFLNK else {
            throw StoreFailure(.unwritable, path: path, detail: "it is a link that leads nowhere")
        }
        let names = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = names.last, last != "..", last != "." else { return path }
        let folder = (path.hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
        guard let real = real(folder.isEmpty ? "." : folder) else { return path }
        return (real == "/" ? "" : real) + "/" + last
    }

    /// Whether a path is that of a store or of a file beside it that belongs to it.
    static func belongs(_ path: String, toStore store: String) -> Bool {
        path == store
            || ["-wal", "-shm", "-journal", ".lock", ".new", ".secret", ".day-keys"].contains { path == store + $0 }
    }

    /// Whether a file lies in a folder, or deeper.
    package static func lies(_ path: String, in folder: String) throws -> Bool {
        let folder = try resolved(folder)
        return try resolved(path).hasPrefix(folder == "/" ? folder : folder + "/")
    }

    private static func real(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
