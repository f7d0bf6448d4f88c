private import Foundation
internal import Domain
internal import GRDB

extension Database {
    /// Brings the money and the count of a tip to what is known of it: the difference is one movement.
    ///
    /// - Parameter cause: the notice that is being applied.
    func settle(_ tip: String, cause: String, at now: Instant) throws {
        guard
            let row = try row(
                """
                SELECT performance, visitor, counted_hour, paid_at,
                    CASE WHEN state <> 'paid' OR coalesce(dispute IN ('open', 'lost'), 0) THEN 0
                        ELSE max(0, amount - coalesce(refunded, 0)) END,
                    (SELECT coalesce(sum(amount), 0) FROM tip_movement WHERE tip = tip.id)
                FROM tip LEFT JOIN payment ON payment.id = tip.payment AND payment.account = tip.account
                WHERE tip.id = ?
                """, [tip])
        else { return }
        let performance: Int64 = row[0]
        let visitor: Data = row[1]
        let countedHour: Int? = row[2]
        let paidAt: Int? = row[3]
        let net: Int = row[4]
        let before: Int = row[5]
        guard net != before else { return }

        var change = 0
        var hour: Int?
        if net > 0, countedHour == nil, let paidAt {
            hour = Instant(seconds: paidAt).hour
            // Whoever tips twice in an hour counts once.
            try run(
                """
                UPDATE tip SET counted_hour = ? WHERE id = ? AND NOT EXISTS (
                    SELECT 1 FROM tip WHERE performance = ? AND visitor = ? AND counted_hour = ?)
                """, [hour, tip, performance, visitor, hour])
            change = changesCount
        } else if net == 0, let countedHour {
            hour = countedHour
            try run("UPDATE tip SET counted_hour = NULL WHERE id = ?", [tip])
            change = try countAnother(than: tip, performance, visitor, hour: countedHour) ? 0 : -1
        }
        try run(
            "INSERT INTO event (at, kind, change, performance, hour) VALUES (?, 'tip', ?, ?, ?)",
            [now.seconds, change, performance, hour])
        try run(
            "INSERT INTO tip_movement (tip, sequence, at, amount, cause) VALUES (?, ?, ?, ?, ?)",
            [tip, lastInsertedRowID, now.seconds, net - before, cause])
    }

    /// Takes a tip out of the books and out of the count, with what is known of its payment.
    func erase(tip: String, at now: Instant) throws {
        guard let row = try row("SELECT performance, visitor, counted_hour FROM tip WHERE id = ?", [tip]) else {
            return
        }
        let performance: Int64 = row[0]
        let countedHour: Int? = row[2]
        if let countedHour {
            try run("UPDATE tip SET counted_hour = NULL WHERE id = ?", [tip])
            if try !countAnother(than: tip, performance, row[1], hour: countedHour) {
                try run(
                    "INSERT INTO event (at, kind, change, performance, hour) VALUES (?, 'tip', -1, ?, ?)",
                    [now.seconds, performance, countedHour])
            }
        }
        try run(
            """
            DELETE FROM payment WHERE EXISTS (SELECT 1 FROM tip
                WHERE tip.id = ? AND tip.payment = payment.id AND tip.account = payment.account)
            """, [tip])
        // Its movements go with it: ON DELETE CASCADE.
        try run("DELETE FROM tip WHERE id = ?", [tip])
    }

    func performance(ofTip tip: String) throws -> PerformanceID? {
        try row(
            "SELECT performance.performer, performance.name FROM tip JOIN performance ON performance.id = performance WHERE tip.id = ?",
            [tip]
        ).flatMap { PerformanceID(row: $0) }
    }

    /// Lets another tip of that person and hour that still stands take the place of one that was given back.
    private func countAnother(than tip: String, _ performance: Int64, _ visitor: Data, hour: Int) throws -> Bool {
        try run(
            """
            UPDATE tip SET counted_hour = ?3 WHERE id = (
                SELECT id FROM tip WHERE performance = ?1 AND visitor = ?2 AND counted_hour IS NULL
                    AND id <> ?4 AND paid_at >= ?3 AND paid_at < ?3 + 3600
                    AND (SELECT coalesce(sum(amount), 0) FROM tip_movement WHERE tip = tip.id) > 0
                ORDER BY paid_at, id LIMIT 1)
            """, [performance, visitor, hour, tip])
        return changesCount > 0
    }
}
