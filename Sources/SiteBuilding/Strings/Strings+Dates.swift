package import Domain

extension Strings {
    /// `Saturday 5 December 2026`.
    package func longDate(_ date: LocalDate) -> String { text(.dateLong, dateParts(date)) }

    /// `Sat 5 Dec`.
    package func shortDate(_ date: LocalDate) -> String { text(.dateShort, dateParts(date)) }

    package func time(_ time: LocalDateTime) -> String {
        text(
            .time,
            [
                "hour": Digits.padded(time.minute / 60, 2), "minute": Digits.padded(time.minute % 60, 2),
                "hour12": String((time.minute / 60 + 11) % 12 + 1),
                "half": text(named: time.minute < 720 ? "date.am" : "date.pm"),
            ])
    }

    package func timeRange(_ start: LocalDateTime, _ end: LocalDateTime) -> String {
        text(.timeRange, ["start": time(start), "end": time(end)])
    }

    package func status(_ status: Status) -> String { text(named: "status." + status.rawValue) }

    package func accessibility(_ value: Accessibility) -> String { text(named: "accessibility." + value.rawValue) }

    /// Names that the program makes from a value, for the check of what is used.
    static var derivedKeys: [String] {
        let days = WeekdayName.all.flatMap { ["date.weekday.\($0)", "date.weekday_short.\($0)"] }
        let months = (1...12).flatMap { ["date.month.\($0)", "date.month_short.\($0)"] }
        return days + months + ["date.am", "date.pm"]
    }

    private func dateParts(_ date: LocalDate) -> [String: String] {
        let (year, month, day) = date.components
        let name = WeekdayName.all[date.weekday.rawValue]
        return [
            "weekday": text(named: "date.weekday." + name),
            "weekday_short": text(named: "date.weekday_short." + name),
            "day": String(day), "month": text(named: "date.month.\(month)"),
            "month_short": text(named: "date.month_short.\(month)"), "month_number": String(month),
            "year": String(year),
        ]
    }
}

/// The names of weekdays as string files use them, Monday first.
private enum WeekdayName {
    static let all = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
