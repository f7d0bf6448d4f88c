package import Domain
private import Foundation
internal import GRDB

extension EngagementStore {
    /// In minor units: eight digits, which is the payment provider's limit too.
    package static let largestTip = TipLimits.largest

    /// Takes a tip down before the payment provider is asked, so that whatever it says later finds the tip.
    ///
    /// The same opening twice is one tip.
    /// - Throws: `Refusal.badAmount`, `.badText`, `.tipMismatch` for an id that another tip has.
    package func open(_ tip: TipOpening, at now: Instant) async throws {
        guard (1...EngagementStore.largestTip).contains(tip.money.amount) else { throw Refusal.badAmount }
        try TextRule.check(tip.id, longest: 64)
        try TextRule.check(tip.account, longest: 128)
        if let name = tip.name { try TextRule.check(name, longest: 80) }
        try await tally { database, book in
            let key = try book.ensuredKey(of: tip.performance, at: now)
            try database.run(
                """
                INSERT INTO tip (id, performance, performer, account, visitor, amount, currency, name, opened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                """,
                [
                    tip.id, key, tip.performer.description, tip.account, Data(tip.visitor.bytes), tip.money.amount,
                    tip.money.currency,
                    tip.name, now.seconds,
                ])
            guard database.changesCount == 0 else { return }
            guard
                try database.row(
                    """
                    SELECT 1 FROM tip
                    WHERE id = ? AND performance = ? AND performer = ? AND account = ? AND visitor = ?
                    """, [tip.id, key, tip.performer.description, tip.account, Data(tip.visitor.bytes)]) != nil
            else { throw Refusal.tipMismatch }
        }
    }

    /// Joins a tip with the payment page that was opened for it.
    ///
    /// - Throws: `Refusal.noSuchTip`, `.tipMismatch` when the tip has another page or the page another tip.
    package func attach(session: String, to tip: String) async throws {
        try TextRule.check(session, longest: 255)
        try await write { database in
            guard let row = try database.row("SELECT session FROM tip WHERE id = ?", [tip]) else {
                throw Refusal.noSuchTip
            }
            let known: String? = row[0]
            guard known ?? session == session else { throw Refusal.tipMismatch }
            do {
                try database.run("UPDATE tip SET session = ? WHERE id = ?", [session, tip])
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw Refusal.tipMismatch
            }
        }
    }

    /// The tips that were given to somebody and paid since a moment, newest first.
    ///
    /// - Parameter performers: all the names that somebody goes by: whose folder was renamed had another one before.
    package func tips(
        of performers: Set<Slug>, since start: Instant = Instant(seconds: 0)
    ) async throws -> [Tip] {
        try await read { database in
            try performers.flatMap { performer in
                try database.rows(
                    Database.tipColumns + " WHERE tip.performer = ? AND state = 'paid' AND paid_at >= ?",
                    [performer.description, start.seconds]
                ).compactMap { Tip(row: $0) }
            }
            .sorted { ($1.paidAt ?? start, $0.id) < ($0.paidAt ?? start, $1.id) }
        }
    }

    package func tip(_ id: String) async throws -> Tip? {
        try await read { database in
            try database.row(Database.tipColumns + " WHERE tip.id = ?", [id]).flatMap { Tip(row: $0) }
        }
    }
}

extension Database {
    fileprivate static let tipColumns = """
        SELECT tip.*, performance.performer AS folder, performance.name AS performance_name, dispute,
            (SELECT coalesce(sum(amount), 0) FROM tip_movement WHERE tip = tip.id) AS net
        FROM tip JOIN performance ON performance.id = tip.performance
            LEFT JOIN payment ON payment.id = tip.payment AND payment.account = tip.account
        """
}

extension Tip {
    fileprivate init?(row: Row) {
        guard let folder = Slug(row["folder"] as String), let taker = Slug(row["performer"] as String),
            let name = Slug(row["performance_name"] as String),
            let money = Money(row["amount"], row["currency"]), let state = State(rawValue: row["state"])
        else { return nil }
        let paidAt: Int? = row["paid_at"]
        let dispute: String? = row["dispute"]
        self.init(
            id: row["id"], performance: PerformanceID(performer: folder, performance: name), performer: taker,
            money: money, name: row["name"], openedAt: Instant(seconds: row["opened_at"]), state: state,
            paidAt: paidAt.map(Instant.init(seconds:)), dispute: dispute.flatMap(Dispute.init(rawValue:)),
            net: row["net"])
    }
}
