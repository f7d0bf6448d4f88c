package import Domain
internal import GRDB

extension EngagementStore {
    /// How long a set that nobody planned may last, in seconds.
    package static let longestPopUp = 12 * 3600

    /// Begins a pop-up set, or renews it; a performer has one at a time.
    ///
    /// - Parameter capacity: how many may perform at the pitch at a time; asked and taken in one transaction, so two who
    ///   tap at once do not both get the last place.
    /// - Throws: `Refusal.badEnd`, `.badText`, `.pitchTaken`, `.pitchClosed`.
    package func popUp(_ set: PopUpSet, capacity: Int, at now: Instant) async throws {
        var set = set
        set.from = min(set.from, now)
        guard set.until > now, set.until.seconds - set.from.seconds <= EngagementStore.longestPopUp else {
            throw Refusal.badEnd
        }
        if let note = set.note { try TextRule.check(note, longest: LiveStatus.longestNote) }
        try await write { [set] database in
            guard
                try !database.closures(since: now).contains(where: {
                    $0.lifted == nil && $0.pitch == set.pitch && $0.from < set.until && $0.to > now
                })
            else { throw Refusal.pitchClosed }
            let others = try database.popUps(since: now).filter {
                $0.pitch == set.pitch && $0.performer != set.performer && $0.until > now
            }
            guard others.count < capacity else { throw Refusal.pitchTaken }
            try database.log(set, at: now)
        }
    }

    /// Ends a performer's pop-up set, where there is one.
    package func endPopUp(of performer: Slug, at now: Instant) async throws {
        try await write { database in
            guard var set = try database.popUps(since: now).first(where: { $0.performer == performer }),
                set.until > now
            else { return }
            set.until = max(now, set.from)
            try database.log(set, at: now)
        }
    }

    package func popUps(at now: Instant) async throws -> [PopUpSet] {
        try await read { try $0.popUps(since: now).filter { $0.until > now } }
    }
}

extension Database {
    /// The last one of each performer that did not end before a moment.
    func popUps(since start: Instant) throws -> [PopUpSet] {
        try rows(
            """
            SELECT * FROM pop_up AS latest WHERE until > ?
                AND sequence = (SELECT max(sequence) FROM pop_up WHERE performer = latest.performer)
            ORDER BY performer
            """, [start.seconds]
        ).compactMap { PopUpSet(row: $0) }
    }

    fileprivate func log(_ set: PopUpSet, at now: Instant) throws {
        try run("INSERT INTO event (at, kind) VALUES (?, 'pop-up')", [now.seconds])
        try run(
            "INSERT INTO pop_up (sequence, performer, city, pitch, at, until, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                lastInsertedRowID, set.performer.description, set.pitch.city.description,
                set.pitch.pitch.description, set.from.seconds, set.until.seconds, set.note,
            ])
    }
}

extension PopUpSet {
    init?(row: Row) {
        guard let performer = Slug(row["performer"] as String), let pitch = PitchID(row: row) else { return nil }
        self.init(
            performer: performer, pitch: pitch, from: Instant(seconds: row["at"]),
            until: Instant(seconds: row["until"]), note: row["note"])
    }
}
