internal import Glibc

/// What the file system says about a path, links not followed.
struct FileStatus {
    enum Kind { case file, folder, link, other }

    let kind: Kind
    let size: Int
    let identity: FileIdentity

    private init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(status.st_size)
        identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    init(of descriptor: borrowing OpenDescriptor, named path: String) throws(SystemFailure) {
        var status = stat()
        let raw = descriptor.raw
        try SystemFailure.check("look at", path) { fstat(raw, &status) }
        self.init(status)
    }

    /// Nil where there is no such path.
    static func at(_ path: String, under folder: Int32 = AT_FDCWD) throws(SystemFailure) -> FileStatus? {
        var status = stat()
        do {
            try SystemFailure.check("look at", path) { fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) }
        } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return nil }
            throw error
        }
        return FileStatus(status)
    }
}
