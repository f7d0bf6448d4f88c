package import Domain
internal import GRDB

extension EngagementStore {
    /// How long single events are kept, in seconds: 90 days.
    package static let eventAge = 90 * 86_400

    /// Drops what is kept no longer: folds events older than 90 days into their hours under a checkpoint, and forgets the
    /// hashes of past days, what was said long ago, pages never paid and tokens that have ended.
    ///
    /// Each part is a commit of its own, so that likes need not wait for a long folding.
    /// - Returns: how many events were folded.
    @discardableResult
    package func fold(at now: Instant) async throws -> Int {
        try await fold(at: now, atOnce: EngagementStore.foldedAtOnce)
    }

    /// - Parameter atOnce: how many events one commit folds at most.
    @discardableResult
    func fold(at now: Instant, atOnce: Int) async throws -> Int {
        let cutoff = now.adding(seconds: -EngagementStore.eventAge).seconds
        try await write { try $0.dropWhatIsOver(cutoff: cutoff, now: now) }
        var folded = 0
        while true {
            let part = try await write { try $0.foldPart(of: atOnce, cutoff: cutoff, now: now) }
            guard part > 0 else { return folded }
            folded += part
        }
    }

    private static let foldedAtOnce = 20_000
}

extension Database {
    fileprivate func foldPart(of count: Int, cutoff: Int, now: Instant) throws -> Int {
        // Only a beginning of the log is folded, whatever the clock did meanwhile. A part is so many rows and not so
        // many numbers: where a performer was forgotten, numbers are missing.
        let last = try number(
            """
            SELECT coalesce(min(CASE WHEN at >= ? THEN sequence END) - 1, max(sequence))
            FROM (SELECT sequence, at FROM event ORDER BY sequence LIMIT ?)
            """, [cutoff, count])
        let folded = try number("SELECT sequence FROM checkpoint") ?? 0
        guard let last, last > folded else { return 0 }
        return try fold(upTo: last, now: now)
    }

    private func fold(upTo last: Int, now: Instant) throws -> Int {
        try run(
            """
            INSERT INTO folded_hour (performance, hour, likes, views, tips)
            SELECT performance, hour, 0, 0, 0 FROM event WHERE sequence <= ? AND change <> 0
            GROUP BY performance, hour ON CONFLICT DO NOTHING
            """, [last])
        try run(
            """
            UPDATE folded_hour SET likes = folded_hour.likes + new.likes, views = folded_hour.views + new.views,
                tips = folded_hour.tips + new.tips
            FROM (SELECT performance, hour,
                    sum(CASE kind WHEN 'like' THEN change ELSE 0 END) AS likes,
                    sum(CASE kind WHEN 'view' THEN change ELSE 0 END) AS views,
                    sum(CASE kind WHEN 'tip' THEN change ELSE 0 END) AS tips
                FROM event WHERE sequence <= ? AND change <> 0 GROUP BY performance, hour) AS new
            WHERE folded_hour.performance = new.performance AND folded_hour.hour = new.hour
            """, [last])
        try run(
            """
            INSERT INTO folded_day (performance, day, viewers, audience)
            SELECT performance, viewer_day, count(*), count(audience_day) FROM event
            WHERE sequence <= ? AND viewer_day IS NOT NULL GROUP BY performance, viewer_day
            ON CONFLICT DO UPDATE SET viewers = viewers + excluded.viewers, audience = audience + excluded.audience
            """, [last])
        try run("DELETE FROM event WHERE sequence <= ?", [last])
        let folded = changesCount
        try run("UPDATE checkpoint SET sequence = ?, at = ?", [last, now.seconds])
        return folded
    }

    fileprivate func dropWhatIsOver(cutoff: Int, now: Instant) throws {
        // A day's key lives in its own zone, so the day before may still be going on somewhere.
        try run("DELETE FROM viewer WHERE day < ?", [now.hour / 86_400 - 1])
        try run("DELETE FROM said WHERE until < ?", [cutoff])
        try run("DELETE FROM pop_up WHERE until < ?", [cutoff])
        try run("DELETE FROM closure WHERE closed_to < ?", [cutoff])
        try run("DELETE FROM tip WHERE state <> 'paid' AND opened_at < ?", [cutoff])
        try run("DELETE FROM revoked_token WHERE expires < ?", [now.seconds])
        let old = now.seconds - 400 * 86_400
        try run("DELETE FROM payment_event WHERE at < ?", [old])
        try run(
            """
            DELETE FROM payment WHERE at < ? AND NOT EXISTS (
                SELECT 1 FROM tip WHERE tip.payment = payment.id AND tip.account = payment.account)
            """, [old])
    }
}
