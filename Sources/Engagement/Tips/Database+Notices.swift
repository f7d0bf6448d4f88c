internal import Domain
internal import GRDB

extension Database {
    /// Takes down what a notice says and gives back the tip that it is about.
    ///
    /// Each fact only ever moves forward (paid stays paid, a closed dispute stays closed, refunds only grow), so notices
    /// may come in any order.
    func note(_ notice: PaymentNotice, at now: Instant) throws -> String? {
        switch notice.fact {
        case .paid(let reference, let session, let payment, let money):
            guard (1...EngagementStore.largestTip).contains(money.amount) else { throw Refusal.badAmount }
            return try advance(reference, session, notice.account) { tip in
                // A payment, or a page, that another tip has already.
                try orMismatch(
                    """
                    UPDATE tip SET state = 'paid', paid_at = ?, amount = ?, currency = ?, session = ?,
                        payment = coalesce(payment, ?)
                    WHERE id = ? AND state <> 'paid'
                    """, [now.seconds, money.amount, money.currency, session, payment, tip])
            }
        case .expired(let reference, let session):
            return try advance(reference, session, notice.account) { tip in
                try run("UPDATE tip SET state = 'expired' WHERE id = ? AND state = 'open'", [tip])
            }
        case .failed(let reference, let session):
            return try advance(reference, session, notice.account) { tip in
                try run("UPDATE tip SET state = 'failed' WHERE id = ? AND state IN ('open', 'expired')", [tip])
            }
        case .refunded(let payment, let total):
            guard total >= 0 else { throw Refusal.badAmount }
            try run(
                """
                INSERT INTO payment (account, id, refunded, at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET refunded = max(refunded, excluded.refunded), at = excluded.at
                """, [notice.account, payment, total, now.seconds])
            return try tip(of: payment, notice.account)
        case .disputed(let payment):
            try run(
                """
                INSERT INTO payment (account, id, dispute, at) VALUES (?, ?, 'open', ?)
                ON CONFLICT DO UPDATE SET dispute = coalesce(dispute, 'open'), at = excluded.at
                """, [notice.account, payment, now.seconds])
            return try tip(of: payment, notice.account)
        case .disputeClosed(let payment, let isWon):
            try run(
                """
                INSERT INTO payment (account, id, dispute, at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET dispute = excluded.dispute, at = excluded.at
                """, [notice.account, payment, isWon ? "won" : "lost", now.seconds])
            return try tip(of: payment, notice.account)
        }
    }

    /// Finds a tip by our own reference or by its payment page, on that account only, and moves it on.
    private func advance(
        _ reference: String?, _ session: String, _ account: String, _ move: (String) throws -> Void
    ) throws -> String? {
        guard
            let row = try row(
                """
                SELECT id FROM tip WHERE account = ? AND (session = ? OR (id = ? AND session IS NULL))
                """, [account, session, reference])
        else { return nil }
        try move(row[0])
        return row[0]
    }

    private func orMismatch(_ sql: String, _ arguments: StatementArguments) throws {
        do {
            try run(sql, arguments)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refusal.tipMismatch
        }
    }

    private func tip(of payment: String, _ account: String) throws -> String? {
        try row("SELECT id FROM tip WHERE payment = ? AND account = ?", [payment, account])?[0]
    }
}
