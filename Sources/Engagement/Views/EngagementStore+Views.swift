package import Domain
private import Foundation
internal import GRDB

extension EngagementStore {
    /// Counts a view: once for a viewer, a performance and an hour, so that reloading a page counts nothing.
    @discardableResult
    package func view(
        _ performance: PerformanceID, by viewer: Viewer, at now: Instant
    ) async throws -> Engagement {
        try await tally { database, book in
            let key = try book.ensuredKey(of: performance, at: now)
            if try database.countView(of: performance, key: key, by: viewer, at: now) {
                book.count(performance, views: 1)
            }
            return try book.tally(of: performance, at: now).engagement(liked: false, at: now)
        }
    }
}

extension Database {
    /// Whether it was a view that counts.
    fileprivate func countView(
        of performance: PerformanceID, key: Int64, by viewer: Viewer, at now: Instant
    ) throws -> Bool {
        let hash = Data(viewer.hash)
        let day = viewer.day.daysSinceEpoch
        let seen = try rows(
            """
            SELECT performance = ?, hour FROM viewer JOIN performance ON performance.id = viewer.performance
            WHERE day = ? AND hash = ? AND performer = ?
            """, [key, day, hash, performance.performer.description])
        let last: Int? = seen.first { $0[0] }?[1]
        guard last != now.hour else { return false }
        try run(
            """
            INSERT INTO viewer (day, hash, performance, hour) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET hour = excluded.hour
            """, [day, hash, key, now.hour])
        try run(
            """
            INSERT INTO event (at, kind, change, performance, hour, viewer_day, audience_day)
            VALUES (?, 'view', 1, ?, ?, ?, ?)
            """, [now.seconds, key, now.hour, last == nil ? day : nil, seen.isEmpty ? day : nil])
        return true
    }
}
