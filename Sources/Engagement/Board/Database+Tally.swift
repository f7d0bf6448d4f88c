internal import Domain
private import Foundation
internal import GRDB

extension Database {
    /// Counts a performance's tally in this moment of the store.
    func tally(of performance: PerformanceID, at now: Instant) throws -> Tally {
        var tally = Tally(since: now.seconds - Tally.straggling, stamp: try newestSequence())
        guard
            let row = try row(
                """
                SELECT id, coalesce(likes, 0), coalesce(views, 0), coalesce(tips, 0)
                FROM performance LEFT JOIN total_count ON performance = id WHERE performer = ? AND name = ?
                """, [performance.performer.description, performance.performance.description])
        else { return tally }
        let key: Int64 = row[0]
        tally.key = key
        (tally.likes, tally.views, tally.tips) = (row[1], row[2], row[3])
        tally.words = try words(on: performance, key: key, since: Instant(seconds: tally.since))
        return tally
    }

    func likes(_ visitor: VisitorID, key: Int64?) throws -> Bool {
        guard let key else { return false }
        return try row(
            "SELECT 1 FROM liking WHERE performance = ? AND visitor = ?", [key, Data(visitor.bytes)]) != nil
    }

    /// The number of the newest event, also where the log is folded away as a whole.
    func newestSequence() throws -> Int {
        try number("SELECT seq FROM sqlite_sequence WHERE name = 'event'") ?? 0
    }
}
