import Domain

extension Strings {
    /// `Saturday 5 December 2026`.
    func longDate(_ date: LocalDate) -> String { text(.dateLong) { part(of: date, named: $0) } }

    /// `Sat 5 Dec`.
    func shortDate(_ date: LocalDate) -> String { text(.dateShort) { part(of: date, named: $0) } }

    func time(_ time: LocalDateTime) -> String {
        text(.time) { name in
            switch name {
            case "hour": Digits.padded(time.minute / 60, 2)
            case "minute": Digits.padded(time.minute % 60, 2)
            case "hour12": String((time.minute / 60 + 11) % 12 + 1)
            case "half": text(named: time.minute < 720 ? "date.am" : "date.pm")
            default: nil
            }
        }
    }

    func timeRange(_ start: LocalDateTime, _ end: LocalDateTime) -> String {
        text(.timeRange) { name in
            switch name {
            case "start": time(start)
            case "end": time(end)
            default: nil
            }
        }
    }

    /// Names that the program makes from a value, for the check of what is used.
    static var derivedKeys: [String] {
        let days = WeekdayName.all.flatMap { ["date.weekday.\($0)", "date.weekday_short.\($0)"] }
        let months = (1...12).flatMap { ["date.month.\($0)", "date.month_short.\($0)"] }
        let states = Status.allCases.map { "status." + $0.rawValue }
        let marks = Accessibility.allCases.map { "accessibility." + $0.rawValue }
        return days + months + ["date.am", "date.pm"] + states + marks + CurrencySigns.keys + genreKeys
    }

    private func part(of date: LocalDate, named name: String) -> String? {
        let (year, month, day) = date.components
        return switch name {
        case "weekday": text(named: "date.weekday." + WeekdayName.all[date.weekday.rawValue])
        case "weekday_short": text(named: "date.weekday_short." + WeekdayName.all[date.weekday.rawValue])
        case "day": String(day)
        case "month": text(named: "date.month.\(month)")
        case "month_short": text(named: "date.month_short.\(month)")
        case "month_number": String(month)
        case "year": String(year)
        default: nil
        }
    }
}

/// The names of weekdays as string files use them, Monday first.
private enum WeekdayName {
    static let all = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
