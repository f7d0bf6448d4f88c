import Domain

extension Strings {
    /// `Saturday 5 December 2026`.
    func longDate(_ date: LocalDate) -> String { text(.dateLong) { part(of: date, named: $0) } }

    /// `Sat 5 Dec`.
    func shortDate(_ date: LocalDate) -> String { text(.dateShort) { part(of: date, named: $0) } }

    /// `Today` or `Tomorrow`; nil for every other day.
    func relative(_ date: LocalDate, today: LocalDate?) -> String? {
        guard let today else { return nil }
        if date == today { return text(.today) }
        return date == today.adding(days: 1) ? text(.tomorrow) : nil
    }

    /// One day, or the first and the last of several.
    func dates(from: LocalDate, to: LocalDate) -> String {
        from == to ? longDate(from) : text(.festivalDates, ["from": longDate(from), "to": longDate(to)])
    }

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

    /// `Sat 5 Dec, 18:00`.
    func shortMoment(_ moment: LocalDateTime) -> String {
        text(.moment, ["date": shortDate(moment.date), "time": time(moment)])
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
        let days = Strings.weekdays.flatMap { ["date.weekday.\($0)", "date.weekday_short.\($0)"] }
        let months = (1...12).flatMap { ["date.month.\($0)", "date.month_short.\($0)"] }
        let states = Status.allCases.map { "status." + $0.rawValue }
        let marks = Accessibility.allCases.map { "accessibility." + $0.rawValue }
        let advices = Strings.advised.map { "advice." + $0.rawValue }
        return advices + days + months + ["date.am", "date.pm"] + states + marks + CurrencySigns.keys + genreKeys
    }

    /// The names of weekdays as string files use them, Monday first.
    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    private func part(of date: LocalDate, named name: String) -> String? {
        let (year, month, day) = date.components
        return switch name {
        case "weekday": text(named: "date.weekday." + Strings.weekdays[date.weekday.rawValue])
        case "weekday_short": text(named: "date.weekday_short." + Strings.weekdays[date.weekday.rawValue])
        case "day": String(day)
        case "month": text(named: "date.month.\(month)")
        case "month_short": text(named: "date.month_short.\(month)")
        case "month_number": String(month)
        case "year": String(year)
        default: nil
        }
    }
}
