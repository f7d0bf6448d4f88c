package import Domain

/// The recurrence set of RFC 5545 (3.3.10 and 3.8.5): RRULE with WKST=MO, then EXDATE.
///
/// The first date always belongs to the rule and counts as its first, as the RFC says of DTSTART. Dates are days, not
/// moments, so a clock change never moves a show: 18:00 stays 18:00.
extension Recurrence {
    /// The dates in order, without those in `except`.
    package func dates(from first: LocalDate) -> [LocalDate] {
        let dates = ruleDates(from: first)
        guard !except.isEmpty else { return dates }
        let excepted = Set(except)
        return dates.filter { !excepted.contains($0) }
    }

    /// The dates that the rule gives before `except` takes any away; none later than `longestDays` after the first.
    package func ruleDates(from first: LocalDate) -> [LocalDate] {
        var last = first.adding(days: Recurrence.longestDays)
        var count = Int.max
        switch end {
        case .until(let day): last = min(last, day)
        case .count(let limit): count = limit
        }
        var dates = [first]
        // No period is longer than the reach of a rule, so this is far more than can give a date.
        for step in 0...Recurrence.longestDays {
            let period = period(step, from: first)
            guard dates.count < count, period.start <= last else { break }
            for date in period.dates where date > first {
                guard date <= last, dates.count < count else { return dates }
                dates.append(date)
            }
        }
        return dates
    }

    private func period(_ step: Int, from first: LocalDate) -> RecurrencePeriod {
        // A rule is over after 400 days, so a longer interval gives what this one gives.
        let distance = step * min(max(1, interval), Recurrence.longestDays + 1)
        switch every {
        case .day: return .day(first.adding(days: distance), on: on)
        case .week: return .week(of: first, after: distance, on: on)
        case .month: return .month(of: first, after: distance, on: on)
        }
    }
}
