internal import GRDB

/// A write that waits for its turn, with the one who waits for the answer.
struct PendingWrite: Sendable {
    /// Answers the write; called once its commit is done.
    typealias Answer = @Sendable () -> Void

    /// A write failed after it had changed something, so the transaction holds half of it.
    struct Spoiled: Error {}

    /// Throws `Spoiled`, or the error with which the whole transaction was lost.
    let run: @Sendable (Database, TallyBook) throws -> Answer
    /// The same in a savepoint: nothing of a write that fails is left. Throws only when the whole transaction is lost.
    let runApart: @Sendable (Database, TallyBook) throws -> Answer
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(
        _ write: @escaping @Sendable (Database, TallyBook) throws -> Value,
        answering continuation: CheckedContinuation<Value, any Error>
    ) {
        run = { database, book in
            let changes = database.totalChangesCount
            let value: Value
            do {
                value = try write(database, book)
            } catch {
                // SQLite itself rolls a transaction back when the disk is full or fails.
                guard database.isInsideTransaction else { throw error }
                guard database.totalChangesCount == changes else { throw Spoiled() }
                return { continuation.resume(throwing: error) }
            }
            return { continuation.resume(returning: value) }
        }
        runApart = { database, book in
            let value: Value
            do {
                value = try database.within(savepoint: { try write($0, book) })
            } catch {
                guard database.isInsideTransaction else { throw error }
                book.wipe()
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
