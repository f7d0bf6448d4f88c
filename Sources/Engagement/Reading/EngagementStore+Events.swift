internal import Domain
internal import GRDB

extension EngagementStore {
    /// What happened after a number, oldest first; views are not told one by one.
    ///
    /// - Parameter limit: how many entries of the log to look at.
    package func events(after sequence: Int, limit: Int = 1000) async throws -> EventReplay {
        try await read { database in
            let newest = try database.newestSequence()
            let folded = try database.number("SELECT sequence FROM checkpoint") ?? 0
            guard sequence <= newest, sequence >= folded else {
                return EventReplay(events: [], last: newest, isComplete: false)
            }
            let last = try database.number(
                "SELECT max(sequence) FROM (SELECT sequence FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?)",
                [sequence, max(1, limit)])
            guard let last else { return EventReplay(events: [], last: newest, isComplete: true) }
            return EventReplay(
                events: try database.events(after: sequence, upTo: last), last: last, isComplete: true)
        }
    }

    /// The number of the newest entry; 0 for an empty log.
    package func newestEvent() async throws -> Int {
        try await read { try $0.newestSequence() }
    }
}

extension Database {
    fileprivate func events(after first: Int, upTo last: Int) throws -> [EngagementEvent] {
        var told: [EngagementEvent] = []
        func tell(_ sql: String, _ what: (Row) -> EngagementEvent.What?) throws {
            for row in try rows(sql, [first, last]) {
                guard let what = what(row) else { continue }
                told.append(
                    EngagementEvent(sequence: row["number"], at: Instant(seconds: row["happened"]), what: what))
            }
        }
        try tell(Self.likes) { row in
            let isLike = (row["change"] as Int) > 0
            return PerformanceID(row: row).map { isLike ? .liked($0) : .unliked($0) }
        }
        try tell(Self.tips) { row in
            guard let id = PerformanceID(row: row), let taker = Slug(row["taker"] as String),
                let money = Money(row["amount"], row["currency"])
            else { return nil }
            return .tipped(id, performer: taker, money)
        }
        try tell(Self.said) { row in
            PerformanceID(row: row).flatMap { LiveStatus(row: row, of: $0) }.map { .said($0) }
        }
        try tell(Self.popUps) { row in PopUpSet(row: row).map { .poppedUp($0) } }
        try tell(Self.closures) { row in
            let isLifted: Bool = row["lifted"]
            return SaidClosure(row: row).map { isLifted ? .reopened($0) : .closed($0) }
        }
        return told.sorted { $0.sequence < $1.sequence }
    }

    private static let range = "WHERE event.sequence > ? AND event.sequence <= ?"
    private static let head = "SELECT event.sequence AS number, event.at AS happened, "

    private static let likes = """
        \(head) change, performer, name FROM event JOIN performance ON performance.id = event.performance
        \(range) AND kind = 'like'
        """
    private static let tips = """
        \(head) tip_movement.amount, currency, tip.performer AS taker, performance.performer,
            performance.name AS name
        FROM event JOIN tip_movement USING (sequence) JOIN tip ON tip.id = tip_movement.tip
            JOIN performance ON performance.id = tip.performance \(range)
        """
    private static let said = """
        \(head) said.*, performer, name
        FROM event JOIN said USING (sequence) JOIN performance ON performance.id = said.performance \(range)
        """
    private static let popUps = "\(head) pop_up.* FROM event JOIN pop_up USING (sequence) \(range)"
    private static let closures = "\(head) closure.* FROM event JOIN closure USING (sequence) \(range)"
}
