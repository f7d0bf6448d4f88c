import Domain

/// Which days a repeat gives, as the equal rule of RFC 5545 does, leaving its end and its exceptions aside.
struct RepeatPattern {
    let first: LocalDate
    let every: Recurrence.Frequency
    let interval: Int
    let on: [Recurrence.Day]

    /// Whether a day from the first on is one of the rule's.
    func gives(_ day: LocalDate) -> Bool {
        switch every {
        case .day:
            return (day.daysSinceEpoch - first.daysSinceEpoch) % interval == 0
                && (on.isEmpty || on.contains { $0.weekday == day.weekday })
        case .week:
            // Weeks begin on Monday, as RFC 5545 has it where nothing is said.
            let weeks = (monday(of: day) - monday(of: first)) / 7
            return weeks % interval == 0
                && (on.isEmpty ? day.weekday == first.weekday : on.contains { $0.weekday == day.weekday })
        case .month:
            let (year, month, dayOfMonth) = day.components
            let start = first.components
            guard ((year - start.year) * 12 + month - start.month) % interval == 0 else { return false }
            guard !on.isEmpty else { return dayOfMonth == start.day }
            let length = LocalDate.length(ofMonth: month, year: year)
            return on.contains { matches($0, day.weekday, dayOfMonth, length) }
        }
    }

    /// All days of the rule up to a last one.
    func days(through last: LocalDate) -> [LocalDate] {
        guard last >= first else { return [] }
        return (first.daysSinceEpoch...last.daysSinceEpoch).map(LocalDate.init(daysSinceEpoch:)).filter(gives)
    }

    /// The rule's day that is nearest to another one, at most a week away.
    func nearest(to day: LocalDate, through last: LocalDate) -> LocalDate? {
        (1...7).lazy.flatMap { [day.adding(days: -$0), day.adding(days: $0)] }
            .first { $0 >= self.first && $0 <= last && self.gives($0) }
    }

    private func matches(_ day: Recurrence.Day, _ weekday: Weekday, _ dayOfMonth: Int, _ length: Int) -> Bool {
        guard day.weekday == weekday else { return false }
        switch day.ordinal {
        case nil: return true
        case .some(let ordinal) where ordinal > 0: return (dayOfMonth - 1) / 7 + 1 == ordinal
        case .some(let ordinal): return (length - dayOfMonth) / 7 + 1 == -ordinal
        }
    }

    private func monday(of day: LocalDate) -> Int { day.daysSinceEpoch - day.weekday.rawValue }
}
