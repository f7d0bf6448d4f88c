package import Domain
internal import GRDB

extension EngagementStore {
    /// What the builder needs, read in one moment of the store.
    ///
    /// - Parameter start: hours before it, and what was said and ended before it, are left out; the counts are whole.
    package func snapshot(since start: Instant = Instant(seconds: 0)) async throws -> EngagementSnapshot {
        try await read { try $0.snapshot(since: start) }
    }
}

extension Database {
    func snapshot(since start: Instant) throws -> EngagementSnapshot {
        var snapshot = EngagementSnapshot(
            live: try lastWords(since: start), popUps: try popUps(since: start), closures: try closures(since: start))
        var ids: [Int64: PerformanceID] = [:]
        for row in try rows(
            """
            SELECT performance.id AS key, performer, name, likes, views, tips
            FROM performance JOIN total_count ON performance = performance.id
            """)
        {
            guard let id = PerformanceID(row: row) else { continue }
            ids[row["key"]] = id
            snapshot.performances[id] = EngagementSnapshot.Counts(
                likes: row["likes"], views: row["views"], tips: row["tips"])
        }
        let hours = try Row.fetchCursor(
            cachedStatement(
                sql: """
                    SELECT performance, hour, likes, views, tips FROM hour_count
                    WHERE hour >= ? AND (likes > 0 OR views > 0 OR tips > 0) ORDER BY performance, hour
                    """), arguments: [start.hour])
        while let row = try hours.next() {
            guard let id = ids[row[0]] else { continue }
            snapshot.performances[id]?.hours.append(
                EngagementSnapshot.Hour(
                    start: Instant(seconds: row[1]), likes: row[2], views: row[3], tips: row[4]))
        }
        return snapshot
    }
}
