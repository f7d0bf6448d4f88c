internal import GRDB

/// The one who writes: takes all the writes that wait, runs each in its own savepoint of one transaction, and answers
/// each after the commit.
///
/// A commit waits for the disk, so one disk write is shared by all who came meanwhile. A bad write is rolled back to its
/// own savepoint and fails alone; only when the transaction as a whole is lost do all of its writes fail.
actor Committer {
    private let database: any DatabaseWriter
    private var waiting: [PendingWrite] = []
    private var isWorking = false
    private(set) var counts = CommitCounts()

    init(_ database: any DatabaseWriter) {
        self.database = database
    }

    func commit<Value: Sendable>(_ write: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            waiting.append(PendingWrite(write, answering: continuation))
            guard !isWorking else { return }
            isWorking = true
            Task { await work() }
        }
    }

    private func work() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting.removeAll(keepingCapacity: true)
            await commit(batch)
        }
        isWorking = false
    }

    private func commit(_ batch: [PendingWrite]) async {
        do {
            let answers = try await database.write { database in
                try batch.map { try $0.run(database) }
            }
            counts.note(batch: batch.count)
            for answer in answers { answer() }
        } catch {
            for write in batch { write.fail(error) }
        }
    }
}
