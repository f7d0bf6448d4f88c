internal import Domain
internal import GRDB
private import Synchronization

/// The one who writes: takes all the writes that wait, runs them in one transaction, and answers each after the commit.
///
/// A commit waits for the disk, so one disk write is shared by all who came meanwhile. A bad write fails alone: the batch
/// is rolled back and run again with a savepoint for each. Only when the transaction as a whole is lost do all of its
/// writes fail. All of it happens on the connection's own queue, one hop a batch, and whatever else waits there has its
/// turn between two batches.
final class Committer: Sendable {
    private struct State {
        var waiting: [PendingWrite] = []
        var isWorking = false
        var counts = CommitCounts()
    }

    private let database: any DatabaseWriter
    private let board: EngagementBoard
    private let state = Mutex(State())

    init(_ database: any DatabaseWriter, board: EngagementBoard) {
        self.database = database
        self.board = board
    }

    var counts: CommitCounts { state.withLock { $0.counts } }

    func commit<Value: Sendable>(
        _ write: @escaping @Sendable (Database, TallyBook) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let write = PendingWrite(write, answering: continuation)
            let isFirst = state.withLock { state in
                state.waiting.append(write)
                defer { state.isWorking = true }
                return !state.isWorking
            }
            if isFirst { work() }
        }
    }

    /// Looks for what other processes have written, in turn with the writes.
    func look(at now: Instant) {
        database.asyncWriteWithoutTransaction { [board] database in
            do {
                try board.look(at: database)
                board.looked(at: now, isDone: true)
            } catch {
                // Whoever asks reads the file, and hears of its errors.
                board.looked(at: now, isDone: false)
            }
        }
    }

    private func work() {
        database.asyncWriteWithoutTransaction { [self] database in
            let batch = state.withLock { state in
                let batch = state.waiting
                state.waiting = []
                return batch
            }
            commit(batch, in: database)
            let isDone = state.withLock { state in
                state.isWorking = !state.waiting.isEmpty
                return !state.isWorking
            }
            if !isDone { work() }
        }
    }

    private func commit(_ batch: [PendingWrite], in database: Database) {
        do {
            let answers: [PendingWrite.Answer]
            do {
                answers = try transact(batch, eachApart: false, in: database)
            } catch is PendingWrite.Spoiled {
                answers = try transact(batch, eachApart: true, in: database)
            }
            state.withLock { $0.counts.note(batch: batch.count) }
            for answer in answers { answer() }
        } catch {
            for write in batch { write.fail(error) }
        }
    }

    private func transact(
        _ batch: [PendingWrite], eachApart: Bool, in database: Database
    ) throws -> [PendingWrite.Answer] {
        var answers: [PendingWrite.Answer] = []
        answers.reserveCapacity(batch.count)
        let book = TallyBook(database, board: board, isComplete: !eachApart)
        var newest = 0
        try database.inTransaction(.immediate) {
            try board.look(at: database)
            for write in batch {
                answers.append(
                    try eachApart ? write.runApart(database, book) : write.run(database, book))
            }
            newest = try database.newestSequence()
            return .commit
        }
        board.publish(book, newest: newest)
        return answers
    }
}
