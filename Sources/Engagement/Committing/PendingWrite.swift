internal import GRDB

/// A write that waits for its turn, with the one who waits for the answer.
struct PendingWrite: Sendable {
    /// Runs the write in a savepoint and gives back what answers it once the commit is done; throws only when the whole
    /// transaction is lost.
    let run: @Sendable (Database) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(
        _ write: @escaping @Sendable (Database) throws -> Value,
        answering continuation: CheckedContinuation<Value, any Error>
    ) {
        run = { database in
            let value: Value
            do {
                value = try database.within(savepoint: write)
            } catch {
                // SQLite itself rolls a transaction back when the disk is full or fails.
                guard database.isInsideTransaction else { throw error }
                return { continuation.resume(throwing: error) }
            }
            return { continuation.resume(returning: value) }
        }
        fail = { continuation.resume(throwing: $0) }
    }
}

extension Database {
    fileprivate func within<Value>(savepoint write: (Database) throws -> Value) throws -> Value {
        try run("SAVEPOINT pending")
        do {
            let value = try write(self)
            try run("RELEASE pending")
            return value
        } catch {
            if isInsideTransaction {
                try run("ROLLBACK TO pending")
                try run("RELEASE pending")
            }
            throw error
        }
    }
}
