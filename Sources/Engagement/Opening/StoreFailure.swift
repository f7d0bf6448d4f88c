internal import GRDB

/// What the machine, not the caller, did wrong with a store.
package struct StoreFailure: Error, Hashable, CustomStringConvertible {
    package enum Kind: String, Sendable, Hashable {
        case missing, foreign, corrupt, newer, older, serving, full, unwritable, busy, closed, failed
        /// A backup would take the place of what it is made of.
        case itself
    }

    package let kind: Kind
    package let path: String
    /// What the system said, where that helps.
    package let detail: String?

    init(_ kind: Kind, path: String, detail: String? = nil) {
        self.kind = kind
        self.path = path
        self.detail = detail
    }

    package var description: String {
        let cause = detail.map { " (\($0))" } ?? ""
        return "the engagement store \(path) \(sentence)\(cause)"
    }

    /// Whether waiting or making room can mend it, so that the service goes on and answers 503.
    package var mayPass: Bool { kind == .full || kind == .busy }

    private var sentence: String {
        switch kind {
        case .missing: "does not exist: start the companion once, or give another path"
        case .foreign: "is a file of another program and is left alone: give another path"
        case .corrupt:
            "is damaged: stop the companion, move the file and those beside it that end in -wal and -shm away, and "
                + "copy the last backup to \(path)"
        case .newer: "was written by a newer version: update this program, or restore a backup from before"
        case .older: "was written by an older version: start the companion once, it brings the store up to date"
        case .serving: "is being served by another process: stop that one first"
        case .full: "cannot grow: the disk is full"
        case .unwritable: "cannot be written: look at the owner and the mode of the file and its folder"
        case .busy: "is locked by another process"
        case .itself: "is the store itself or belongs to it: give the backup another path"
        case .closed: "is closed"
        case .failed: "failed"
        }
    }
}

extension StoreFailure {
    /// The same error in our words; a refusal, and whatever is not the database's, stays as it is.
    static func naming(_ path: String, _ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let kind: Kind =
            switch error.resultCode {
            case .SQLITE_FULL: .full
            case .SQLITE_CORRUPT: .corrupt
            case .SQLITE_NOTADB: .foreign
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .unwritable
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_MISUSE where error.message?.contains("closed") == true: .closed
            default: .failed
            }
        return StoreFailure(kind, path: path, detail: error.message ?? "SQLite \(error.extendedResultCode.rawValue)")
    }
}
