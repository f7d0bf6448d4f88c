/// The day of a programme: a night ends at 05:00 city time, so a set past midnight belongs to the evening before.
package enum Evening {
    /// Minutes after midnight at which the day of a programme begins.
    package static let startMinute = 5 * 60

    /// The day that a wall-clock time belongs to.
    package static func day(of local: LocalDateTime) -> LocalDate {
        local.minute < startMinute ? local.date.adding(days: -1) : local.date
    }

    /// The moment at which a programme's day begins.
    package static func start(of date: LocalDate, in zone: Zone) -> Instant {
        zone.instant(of: LocalDateTime(date: date, minute: startMinute))
    }
}
