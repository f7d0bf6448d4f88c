package import Domain
private import Foundation
private import Glibc
internal import GRDB

extension EngagementStore {
    /// Reads the snapshot from a store's file without serving it: while the companion writes, after it has stopped, and
    /// after it was killed.
    ///
    /// SQLite reads a write-ahead log with the help of files beside the store. Where it may not make them (the builder
    /// often runs as somebody else), a copy of the store and its log is read instead.
    /// - Throws: `StoreFailure`.
    package static func snapshot(
        ofFile path: String, since start: Instant = Instant(seconds: 0)
    ) throws -> EngagementSnapshot {
        let path = try StorePath.resolved(path)
        switch try StoreHeader.look(at: path) {
        case .missing: throw StoreFailure(.missing, path: path)
        case .foreign(let reason): throw StoreFailure(.foreign, path: path, detail: reason)
        case .ours: break
        }
        do {
            return try read(path, since: start)
        } catch let error as DatabaseError
            where [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM].contains(error.resultCode)
        {
            return try StoreOpening.named(path) { try readCopy(of: path, since: start) }
        } catch {
            throw StoreFailure.naming(path, error)
        }
    }

    private static func read(_ path: String, since start: Instant) throws -> EngagementSnapshot {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        return try queue.read { database in
            try StoreOpening.checkVersion(database, path)
            return try database.snapshot(since: start)
        }
    }

    /// Nobody serves the store while it is copied, as far as the lock can be asked; else a writer could move pages from
    /// the log into the file between the two copies.
    private static func readCopy(of path: String, since start: Instant) throws -> EngagementSnapshot {
        let lock = Glibc.open(path + ".lock", O_RDONLY | O_CLOEXEC)
        defer { if lock >= 0 { Glibc.close(lock) } }
        if lock >= 0, flock(lock, LOCK_SH | LOCK_NB) != 0 { throw StoreFailure(.busy, path: path) }
        let files = FileManager.default
        let folder = files.temporaryDirectory.appendingPathComponent("streetmap-\(UUID().uuidString)")
        try files.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? files.removeItem(at: folder) }
        let copy = folder.appendingPathComponent("engagement.sqlite").path
        for suffix in ["", "-wal"] where files.fileExists(atPath: path + suffix) {
            try Data(contentsOf: URL(fileURLWithPath: path + suffix)).write(to: URL(fileURLWithPath: copy + suffix))
        }
        let queue = try DatabaseQueue(path: copy)
        return try queue.read { database in
            try StoreOpening.checkVersion(database, path)
            return try database.snapshot(since: start)
        }
    }
}
