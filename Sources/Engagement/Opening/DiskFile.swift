private import Foundation
private import Glibc

/// What a file needs to be surely there, and nobody else's business.
enum DiskFile {
    /// Lets the owner write and the group read: tips and hashes are nobody else's business.
    static func keepPrivate(_ path: String) throws {
        guard chmod(path, 0o640) == 0 else { throw failure(path) }
    }

    /// Waits until the bytes of a file are on disk.
    static func settle(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    /// Gives a file the name of another, and waits until the folder knows it.
    static func replace(_ path: String, by draft: String) throws {
        guard rename(draft, path) == 0 else { throw failure(path) }
        let folder = (path as NSString).deletingLastPathComponent
        try settle(folder.isEmpty ? "." : folder)
    }

    /// How many bytes this process may still write where a file is.
    static func room(beside path: String) throws -> Int {
        var system = statvfs()
        guard statvfs(path, &system) == 0 else { throw failure(path) }
        let blocks = geteuid() == 0 ? system.f_bfree : system.f_bavail
        return Int(clamping: UInt64(blocks).multipliedReportingOverflow(by: UInt64(system.f_frsize)).partialValue)
    }

    private static func failure(_ path: String) -> StoreFailure {
        let code = errno
        return StoreFailure(code == ENOSPC ? .full : .unwritable, path: path, detail: String(cString: strerror(code)))
    }
}
