private import Dispatch
private import Foundation
internal import GRDB

extension EngagementStore {
    /// Makes a consistent copy while reading and writing go on (SQLite's online backup, from one moment of the log).
    ///
    /// The copy appears under its name when it is whole and on disk. It is one file: to restore it, stop the companion,
    /// move the store and the files beside it away, and copy it there.
    ///
    /// It takes a thread of its own until it is done, and holds up no writer: it reads one moment of the write-ahead log.
    /// - Throws: `StoreFailure`, with the path that could not be written.
    package func backup(to target: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue(label: "backup").async {
                continuation.resume(with: Result { try makeBackup(at: target) })
            }
        }
    }

    private func makeBackup(at target: String) throws {
        guard !StorePath.belongs(try StorePath.resolved(target), toStore: path) else {
            throw StoreFailure(.itself, path: target)
        }
        let draft = target + ".partial"
        do {
            for path in [draft, draft + "-journal"] where FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
            let copy = try DatabaseQueue(path: draft)
            try DiskFile.keepPrivate(draft)
            try database.backup(to: copy)
            // The copy of a WAL file is one too; as a single file it needs no neighbours.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            try DiskFile.settle(draft)
            try DiskFile.replace(target, by: draft)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw StoreFailure.naming(target, error)
        }
    }
}
