private import CLinuxFiles
private import Glibc

/// How the new tree takes the place of the old one.
package struct Exchange: Sendable {
    /// Swaps what two paths name, in one step; gives the system's error number, or 0.
    package let swap: @Sendable (_ first: String, _ second: String) -> Int32

    package init(swap: @escaping @Sendable (_ first: String, _ second: String) -> Int32) {
        self.swap = swap
    }

    package static let atomic = Exchange { first, second in
        renameat2(AT_FDCWD, first, AT_FDCWD, second, rename_exchange) == 0 ? 0 : errno
    }

    /// The answers of a kernel or a file system (NFS, some FUSE) that has no such step.
    static func isUnsupported(_ code: Int32) -> Bool {
        code == EINVAL || code == ENOSYS || code == ENOTSUP
    }
}
