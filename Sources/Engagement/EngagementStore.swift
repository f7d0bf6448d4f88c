internal import GRDB

/// Likes, views, tips and what is said live, in one SQLite file.
///
/// Reads see the last commit and never wait for a write; writes go through one committer, and each is on disk before it
/// is answered. Errors are a `Refusal` for the one who asked, or a `StoreFailure` for the operator.
package struct EngagementStore: Sendable {
    let path: String
    let database: any DatabaseWriter
    let board: EngagementBoard
    let committer: Committer
    /// Held for as long as the store is served from here.
    private let lock: ServingLock?

    private init(path: String, database: any DatabaseWriter, lock: ServingLock?) {
        self.path = path
        self.database = database
        self.lock = lock
        board = EngagementBoard()
        committer = Committer(database, board: board)
    }

    /// Opens the store as its one serving process, and makes it where there is none.
    ///
    /// - Throws: `StoreFailure` for a file that is another program's, damaged, from a newer version or served already.
    package static func serving(_ path: String) throws -> EngagementStore {
        let path = try StorePath.resolved(path)
        let lock = try ServingLock(store: path)
        return EngagementStore(path: path, database: try StoreOpening.serving(path), lock: lock)
    }

    /// Opens an existing store for a command that works while another process serves it.
    package static func beside(_ path: String) throws -> EngagementStore {
        let path = try StorePath.resolved(path)
        return EngagementStore(path: path, database: try StoreOpening.beside(path), lock: nil)
    }

    /// A store that lives as long as the value: the real engine for tests.
    package static func inMemory() throws -> EngagementStore {
        let queue = try DatabaseQueue(configuration: StoreOpening.configuration())
        try StoreSchema.migrator.migrate(queue)
        return EngagementStore(path: ":memory:", database: queue, lock: nil)
    }

    /// Ends all reads and writes, leaves one file that needs no others beside it, and lets another process serve it.
    package func close() throws {
        try StoreOpening.named(path) {
            // The last connection to close must be the writer: a reader may not tidy the log away.
            (database as? DatabasePool)?.invalidateReadOnlyConnections()
            try database.close()
            lock?.release()
        }
    }

    /// False for a store in memory.
    var isOnDisk: Bool { database is DatabasePool }

    /// What was committed since the start.
    package var commits: CommitCounts {
        get async { committer.counts }
    }

    /// A write that changes nothing that is on the board.
    func write<Value: Sendable>(_ write: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await tally { database, _ in try write(database) }
    }

    /// A write that changes counts or words, and takes them down in the book too.
    ///
    /// It may run twice, the first time being rolled back: so it changes nothing but the two.
    func tally<Value: Sendable>(
        _ write: @escaping @Sendable (Database, TallyBook) throws -> Value
    ) async throws -> Value {
        do { return try await committer.commit(write) } catch { throw StoreFailure.naming(path, error) }
    }

    func read<Value: Sendable>(_ read: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await database.read(read) } catch { throw StoreFailure.naming(path, error) }
    }
}
