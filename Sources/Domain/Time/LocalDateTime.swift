/// A day and a minute of it as a clock on the wall shows them, in no particular zone.
package struct LocalDateTime: Sendable, Hashable, Comparable {
    package let date: LocalDate
    /// Minutes since midnight, 0 to 1439.
    package let minute: Int

    /// `minute` may lie outside the day: 1530 on a Saturday is half past one on Sunday.
    package init(date: LocalDate, minute: Int) {
        let days = minute >= 0 ? minute / 1440 : -((1439 - minute) / 1440)
        self.date = date.adding(days: days)
        self.minute = minute - days * 1440
    }

    /// Seconds since 1970-01-01T00:00 on the same wall clock.
    package var wallSeconds: Int { date.daysSinceEpoch * 86_400 + minute * 60 }

    package init(wallSeconds: Int) {
        let days = wallSeconds >= 0 ? wallSeconds / 86_400 : -((86_399 - wallSeconds) / 86_400)
        date = LocalDate(daysSinceEpoch: days)
        minute = (wallSeconds - days * 86_400) / 60
    }

    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.minute) < (right.date, right.minute)
    }

    /// `HH:MM` in 24 hours.
    package var clock: String { Digits.padded(minute / 60, 2) + ":" + Digits.padded(minute % 60, 2) }
}

extension LocalDateTime: CustomStringConvertible {
    /// `YYYY-MM-DDTHH:MM`.
    package var description: String { "\(date)T\(clock)" }

    /// `YYYYMMDDTHHMMSS`, the basic format that iCalendar uses.
    package var basicFormat: String {
        "\(date.basicFormat)T\(Digits.padded(minute / 60, 2))\(Digits.padded(minute % 60, 2))00"
    }
}
