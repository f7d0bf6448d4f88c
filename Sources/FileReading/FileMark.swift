internal import Glibc

/// What tells one version of a file from another without reading it.
package struct FileMark: Sendable, Hashable {
    private let device: UInt
    private let inode: UInt
    /// Bytes.
    package let size: Int
    /// When it was last written, in whole seconds since 1970.
    package let seconds: Int
    private let nanoseconds: Int

    /// Nil where there is no such file.
    package init?(path: String) {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        self.init(found)
    }

    init(_ status: stat) {
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }

    /// Whether it was last written before another was.
    package func isOlder(than other: FileMark) -> Bool {
        (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
    }
}
