package import Domain
private import Foundation
internal import GRDB

extension EngagementStore {
    package func like(
        _ performance: PerformanceID, by visitor: VisitorID, at now: Instant
    ) async throws -> Engagement {
        try await write { database in
            let key = try database.ensuredKey(of: performance)
            try database.run(
                "INSERT INTO liking (performance, visitor, hour) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [key, Data(visitor.bytes), now.hour])
            if database.changesCount > 0 {
                try database.logLike(key, visitor, change: 1, hour: now.hour, at: now)
            }
            return try database.engagement(of: performance, visitor: visitor, at: now)
        }
    }

    package func unlike(
        _ performance: PerformanceID, by visitor: VisitorID, at now: Instant
    ) async throws -> Engagement {
        try await write { database in
            if let key = try database.key(of: performance),
                let hour = try database.number(
                    "DELETE FROM liking WHERE performance = ? AND visitor = ? RETURNING hour",
                    [key, Data(visitor.bytes)])
            {
                // Taken back where it was counted, so that on and off again heats nothing.
                try database.logLike(key, visitor, change: -1, hour: hour, at: now)
            }
            return try database.engagement(of: performance, visitor: visitor, at: now)
        }
    }
}

extension Database {
    fileprivate func logLike(
        _ key: Int64, _ visitor: VisitorID, change: Int, hour: Int, at now: Instant
    ) throws {
        try run(
            "INSERT INTO event (at, kind, change, performance, hour, visitor) VALUES (?, 'like', ?, ?, ?, ?)",
            [now.seconds, change, key, hour, Data(visitor.bytes)])
    }
}
