package import Domain
internal import GRDB

extension EngagementStore {
    /// The days of some performances on which something happened, in order.
    ///
    /// - Parameters:
    ///   - performances: those that the catalogue gives to the performer.
    ///   - days: both ends included, in `zone`. An hour belongs to the day in which it begins; where a zone is not a
    ///     whole number of hours from UTC, the hour around midnight goes to the day before.
    package func days(
        of performances: Set<PerformanceID>, in days: ClosedRange<LocalDate>, zone: Zone
    ) async throws -> [PerformerDay] {
        let start = zone.startOfDay(days.lowerBound)
        let end = zone.startOfDay(days.upperBound.adding(days: 1))
        return try await read { database in
            var found: [LocalDate: PerformerDay] = [:]
            for performance in performances.sorted() {
                guard let key = try database.key(of: performance) else { continue }
                for row in try database.rows(
                    "SELECT hour, likes, views, tips FROM hour_count WHERE performance = ? AND hour >= ? AND hour < ?",
                    [key, start.hour, end.seconds])
                {
                    let date = max(zone.local(Instant(seconds: row[0])).date, days.lowerBound)
                    found[date, default: PerformerDay(day: date)].likes += row[1]
                    found[date, default: PerformerDay(day: date)].views += row[2]
                    found[date, default: PerformerDay(day: date)].tips += row[3]
                }
                for row in try database.rows(
                    "SELECT day, audience FROM day_count WHERE performance = ? AND day BETWEEN ? AND ?",
                    [key, days.lowerBound.daysSinceEpoch, days.upperBound.daysSinceEpoch])
                {
                    let date = LocalDate(daysSinceEpoch: row[0])
                    found[date, default: PerformerDay(day: date)].viewers += row[1]
                }
            }
            return found.values.sorted { $0.day < $1.day }
        }
    }
}
