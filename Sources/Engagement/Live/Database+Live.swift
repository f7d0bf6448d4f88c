internal import Domain
internal import GRDB

extension Database {
    /// The last word on each stop and date that did not end before a moment, newest first.
    func words(on performance: PerformanceID, key: Int64, since start: Instant) throws -> [LiveStatus] {
        try rows(Self.words + " AND performance = ? ORDER BY sequence DESC", [start.seconds, key])
            .compactMap { LiveStatus(row: $0, of: performance) }
    }

    func holding(_ performance: PerformanceID, key: Int64, at now: Instant) throws -> [LiveStatus] {
        try rows(Self.words + " AND performance = ? ORDER BY date, stop", [now.seconds, key])
            .compactMap { LiveStatus(row: $0, of: performance) }
    }

    func lastWord(on status: LiveStatus, key: Int64) throws -> LiveStatus? {
        try row(
            "SELECT * FROM said WHERE performance = ? AND date = ? AND stop = ? ORDER BY sequence DESC LIMIT 1",
            [key, status.date.daysSinceEpoch, status.stop]
        ).flatMap { LiveStatus(row: $0, of: status.performance) }
    }

    /// The last word on every stop and date that did not end before a moment.
    func lastWords(since start: Instant) throws -> [LiveStatus] {
        try rows(
            """
            SELECT latest.*, performer, name FROM said AS latest JOIN performance ON performance.id = performance
            WHERE until > ? AND \(Self.isLatest) ORDER BY performer, name, date, stop
            """, [start.seconds]
        ).compactMap { row in PerformanceID(row: row).flatMap { LiveStatus(row: row, of: $0) } }
    }

    func log(_ status: LiveStatus, key: Int64, at now: Instant) throws {
        try run("INSERT INTO event (at, kind, performance) VALUES (?, 'live', ?)", [now.seconds, key])
        try run(
            """
            INSERT INTO said (sequence, performance, date, stop, state, at, until, city, pitch, note, minutes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                lastInsertedRowID, key, status.date.daysSinceEpoch, status.stop, status.state.rawValue,
                status.at.seconds, status.until.seconds, status.pitch?.city.description,
                status.pitch?.pitch.description, status.note, status.minutes,
            ])
    }

    func cutOtherLeases(_ status: LiveStatus, key: Int64, at now: Instant) throws {
        for other in try holding(status.performance, key: key, at: now)
        where other.date == status.date && other.stop != status.stop && other.state == .live {
            try log(LiveRules.cut(other, at: now), key: key, at: now)
        }
    }

    private static let isLatest = """
        sequence = (SELECT max(sequence) FROM said
            WHERE performance = latest.performance AND date = latest.date AND stop = latest.stop)
        """
    private static let words = "SELECT * FROM said AS latest WHERE until > ? AND \(isLatest)"
}

extension LiveStatus {
    /// Nil for what the schema does not let in.
    init?(row: Row, of performance: PerformanceID) {
        guard let state = Status(rawValue: row["state"]) else { return nil }
        self.init(
            performance: performance, date: LocalDate(daysSinceEpoch: row["date"]), stop: row["stop"], state: state,
            at: Instant(seconds: row["at"]), until: Instant(seconds: row["until"]), pitch: PitchID(row: row),
            note: row["note"], minutes: row["minutes"])
    }
}

extension PitchID {
    /// Nil where the columns `city` and `pitch` are NULL.
    init?(row: Row) {
        let city: String? = row["city"]
        let pitch: String? = row["pitch"]
        guard let city = city.flatMap({ Slug($0) }), let pitch = pitch.flatMap({ Slug($0) }) else { return nil }
        self.init(city: city, pitch: pitch)
    }
}

extension PerformanceID {
    /// From the columns `performer` and `name`; nil where they are NULL.
    init?(row: Row) {
        let performer: String? = row["performer"]
        let name: String? = row["name"]
        guard let performer = performer.flatMap({ Slug($0) }), let name = name.flatMap({ Slug($0) }) else { return nil }
        self.init(performer: performer, performance: name)
    }
}
