internal import Domain
internal import GRDB

/// The tallies that a transaction has read or changed; after its commit they reach the board.
///
/// The log's triggers keep the counts, and whoever writes to the log takes the same down here, so that a like need not
/// read again what it has just counted.
final class TallyBook {
    private(set) var tallies: [PerformanceID: Tally] = [:]
    /// False once more may have changed than is taken down here: then only the tables are asked, and the board is wiped.
    private(set) var isComplete: Bool
    private let database: Database
    private let board: EngagementBoard

    /// - Parameter isComplete: false for a transaction whose writes may be rolled back one by one.
    init(_ database: Database, board: EngagementBoard, isComplete: Bool) {
        self.database = database
        self.board = board
        self.isComplete = isComplete
    }

    func tally(of performance: PerformanceID, at now: Instant) throws -> Tally {
        if let known = tallies[performance], known.since <= now.seconds { return known }
        if isComplete, tallies[performance] == nil, let known = board.tally(of: performance),
            known.since <= now.seconds
        {
            tallies[performance] = known
            return known
        }
        return try reread(performance, at: now)
    }

    /// The number of a performance in the tables, which is made up where it has none.
    func ensuredKey(of performance: PerformanceID, at now: Instant) throws -> Int64 {
        if let key = try tally(of: performance, at: now).key { return key }
        try database.run(
            "INSERT INTO performance (performer, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [performance.performer.description, performance.performance.description])
        return try reread(performance, at: now).key ?? database.lastInsertedRowID
    }

    /// Takes down what was just written to the log.
    func count(_ performance: PerformanceID, likes: Int = 0, views: Int = 0) {
        tallies[performance]?.likes += likes
        tallies[performance]?.views += views
    }

    /// Takes down from the tables what a longer write has changed.
    @discardableResult
    func reread(_ performance: PerformanceID, at now: Instant) throws -> Tally {
        let tally = try database.tally(of: performance, at: now)
        tallies[performance] = tally
        return tally
    }

    /// Gives up what was taken down, since more has changed, or less.
    func wipe() {
        tallies.removeAll()
        isComplete = false
    }
}
