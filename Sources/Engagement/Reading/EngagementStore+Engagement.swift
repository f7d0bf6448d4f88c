package import Domain
private import Foundation
internal import GRDB

extension EngagementStore {
    /// What a page shows; zeros for a performance that nothing has happened to.
    package func engagement(
        of performance: PerformanceID, for visitor: VisitorID?, at now: Instant
    ) async throws -> Engagement {
        try await read { try $0.engagement(of: performance, visitor: visitor, at: now) }
    }
}

extension Database {
    func engagement(of performance: PerformanceID, visitor: VisitorID?, at now: Instant) throws -> Engagement {
        guard
            let row = try row(
                """
                SELECT performance.id, coalesce(likes, 0), coalesce(views, 0), coalesce(tips, 0),
                    EXISTS (SELECT 1 FROM liking WHERE liking.performance = performance.id AND visitor = ?)
                FROM performance LEFT JOIN total_count ON total_count.performance = performance.id
                WHERE performer = ? AND name = ?
                """,
                [
                    visitor.map { Data($0.bytes) }, performance.performer.description,
                    performance.performance.description,
                ])
        else { return Engagement() }
        return Engagement(
            likes: row[1], views: row[2], tips: row[3], live: try live(of: performance, key: row[0], at: now),
            liked: row[4])
    }
}
