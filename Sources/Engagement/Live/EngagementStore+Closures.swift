package import Domain
internal import GRDB

extension EngagementStore {
    /// Closes a pitch; another closure with the same beginning is replaced.
    ///
    /// - Throws: `Refusal.badEnd`, `.badText`.
    package func close(_ closure: SaidClosure, at now: Instant) async throws {
        guard closure.to > closure.from, closure.to > now,
            closure.to.seconds - closure.from.seconds <= SaidClosure.longest
        else { throw Refusal.badEnd }
        try TextRule.check(closure.reason, longest: LiveStatus.longestNote)
        try await write { try $0.log(closure, isLifted: false, at: now) }
    }

    /// Takes back every closure of a pitch that is not over.
    package func reopen(_ pitch: PitchID, at now: Instant) async throws {
        try await write { database in
            for closure in try database.closures(since: now) where closure.pitch == pitch && closure.lifted == nil {
                try database.log(closure, isLifted: true, at: now)
            }
        }
    }

    /// Those that hold now or will, in order of pitch and beginning.
    package func closures(at now: Instant) async throws -> [SaidClosure] {
        try await read { try $0.closures(since: now).filter { $0.lifted == nil } }
    }
}

extension Database {
    /// The last word on each that is not over before a moment, those that were taken back among them.
    func closures(since start: Instant) throws -> [SaidClosure] {
        try rows(
            """
            SELECT * FROM closure AS latest WHERE closed_to > ? AND sequence = (
                SELECT max(sequence) FROM closure
                WHERE city = latest.city AND pitch = latest.pitch AND closed_from = latest.closed_from)
            ORDER BY city, pitch, closed_from
            """, [start.seconds]
        ).compactMap { SaidClosure(row: $0) }
    }

    fileprivate func log(_ closure: SaidClosure, isLifted: Bool, at now: Instant) throws {
        try run("INSERT INTO event (at, kind) VALUES (?, 'closure')", [now.seconds])
        try run(
            """
            INSERT INTO closure (sequence, city, pitch, closed_from, closed_to, reason, lifted, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                lastInsertedRowID, closure.pitch.city.description, closure.pitch.pitch.description,
                closure.from.seconds, closure.to.seconds, closure.reason, isLifted,
                now.seconds,
            ])
    }
}

extension SaidClosure {
    init?(row: Row) {
        guard let pitch = PitchID(row: row) else { return nil }
        let at: Int? = row["at"]
        let isLifted: Bool = row["lifted"]
        self.init(
            pitch: pitch, from: Instant(seconds: row["closed_from"]), to: Instant(seconds: row["closed_to"]),
            reason: row["reason"], at: at.map(Instant.init(seconds:)),
            lifted: isLifted ? at.map(Instant.init(seconds:)) : nil)
    }
}
