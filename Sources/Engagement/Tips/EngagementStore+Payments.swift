package import Domain
internal import GRDB

extension EngagementStore {
    /// Applies what the payment provider says, once, in the transaction of its effect.
    ///
    /// - Throws: `Refusal.badText` for an id that cannot be one, `.badAmount`.
    package func apply(_ notice: PaymentNotice, at now: Instant) async throws -> PaymentOutcome {
        try TextRule.check(notice.id, longest: 255)
        try TextRule.check(notice.account, longest: 128)
        for name in notice.fact.names { try TextRule.check(name, longest: 255) }
        return try await tally { database, book in
            guard try database.row("SELECT 1 FROM payment_event WHERE id = ?", [notice.id]) == nil else {
                return .repeated
            }
            let tip = try database.note(notice, at: now)
            if let tip {
                try database.settle(tip, cause: notice.fact.cause, at: now)
                if let performance = try database.performance(ofTip: tip) { try book.reread(performance, at: now) }
            }
            let outcome: PaymentOutcome = tip == nil ? .unknown : .applied
            try database.run(
                "INSERT INTO payment_event (id, at, outcome) VALUES (?, ?, ?)",
                [notice.id, now.seconds, outcome.rawValue])
            return outcome
        }
    }

    /// How many notices were applied and how many were about no known tip, for the metrics.
    package func paymentNotices() async throws -> [PaymentOutcome: Int] {
        try await read { database in
            var counts: [PaymentOutcome: Int] = [:]
            for row in try database.rows("SELECT outcome, count(*) FROM payment_event GROUP BY outcome") {
                if let outcome = PaymentOutcome(rawValue: row[0]) { counts[outcome] = row[1] }
            }
            return counts
        }
    }
}

extension PaymentNotice.Fact {
    /// The provider's names in it.
    fileprivate var names: [String] {
        switch self {
        case .paid(_, let session, let payment, _): [session] + (payment.map { [$0] } ?? [])
        case .expired(_, let session), .failed(_, let session): [session]
        case .refunded(let payment, _), .disputed(let payment), .disputeClosed(let payment, _): [payment]
        }
    }

    /// The word for it in the column `cause`.
    fileprivate var cause: String {
        switch self {
        case .paid, .expired, .failed: "paid"
        case .refunded: "refunded"
        case .disputed: "disputed"
        case .disputeClosed: "dispute-closed"
        }
    }
}
