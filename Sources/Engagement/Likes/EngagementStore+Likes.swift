package import Domain
private import Foundation
internal import GRDB

extension EngagementStore {
    /// Counts a like in the hour of `now`, where this visitor does not like the performance already.
    package func like(
        _ performance: PerformanceID, by visitor: VisitorID, at now: Instant
    ) async throws -> Engagement {
        try await tally { database, book in
            let key = try book.ensuredKey(of: performance, at: now)
            let liking = try HeldStatement(
                "INSERT INTO liking (performance, visitor, hour) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", in: database)
            try liking.bind(Int(key), at: 1)
            try liking.bind(visitor.bytes, at: 2)
            try liking.bind(now.hour, at: 3)
            try liking.run()
            if database.changesCount > 0 {
                try database.logLike(key, visitor, change: 1, hour: now.hour, at: now)
                book.count(performance, likes: 1)
            }
            return try book.tally(of: performance, at: now).engagement(liked: true, at: now)
        }
    }

    /// Takes a like back, where there is one.
    package func unlike(
        _ performance: PerformanceID, by visitor: VisitorID, at now: Instant
    ) async throws -> Engagement {
        try await tally { database, book in
            if let key = try book.tally(of: performance, at: now).key,
                let hour = try database.number(
                    "DELETE FROM liking WHERE performance = ? AND visitor = ? RETURNING hour",
                    [key, Data(visitor.bytes)])
            {
                // Taken back where it was counted, so that on and off again heats nothing.
                try database.logLike(key, visitor, change: -1, hour: hour, at: now)
                book.count(performance, likes: -1)
            }
            return try book.tally(of: performance, at: now).engagement(liked: false, at: now)
        }
    }
}

extension Database {
    fileprivate func logLike(
        _ key: Int64, _ visitor: VisitorID, change: Int, hour: Int, at now: Instant
    ) throws {
        let event = try HeldStatement(
            "INSERT INTO event (at, kind, change, performance, hour, visitor) VALUES (?, 'like', ?, ?, ?, ?)", in: self)
        try event.bind(now.seconds, at: 1)
        try event.bind(change, at: 2)
        try event.bind(Int(key), at: 3)
        try event.bind(hour, at: 4)
        try event.bind(visitor.bytes, at: 5)
        try event.run()
    }
}
