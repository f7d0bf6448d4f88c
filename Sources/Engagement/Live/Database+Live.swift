internal import Domain
internal import GRDB

extension Database {
    /// The last word that still holds, of whichever stop.
    func live(of performance: PerformanceID, key: Int64, at now: Instant) throws -> LiveStatus? {
        try row(
            """
            SELECT date, stop, state, at, until, city, pitch, note FROM said AS latest
            WHERE performance = ? AND until > ? AND sequence = (
                SELECT max(sequence) FROM said
                WHERE performance = latest.performance AND date = latest.date AND stop = latest.stop)
            ORDER BY sequence DESC LIMIT 1
            """, [key, now.seconds]
        ).flatMap { LiveStatus(row: $0, of: performance) }
    }
}

extension LiveStatus {
    /// Nil for what the schema does not let in.
    init?(row: Row, of performance: PerformanceID) {
        guard let state = Status(rawValue: row["state"]) else { return nil }
        self.init(
            performance: performance, date: LocalDate(daysSinceEpoch: row["date"]), stop: row["stop"], state: state,
            at: Instant(seconds: row["at"]), until: Instant(seconds: row["until"]), pitch: PitchID(row: row),
            note: row["note"])
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
