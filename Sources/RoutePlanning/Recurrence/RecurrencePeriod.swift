import Domain

/// One day, week or month of a repeat with the dates that the rule picks in it.
struct RecurrencePeriod {
    let start: LocalDate
    /// In order, each once.
    let dates: [LocalDate]

    /// BYDAY limits a daily rule to some weekdays.
    static func day(_ date: LocalDate, on days: [Recurrence.Day]) -> RecurrencePeriod {
        let isOn = days.isEmpty || days.contains { $0.weekday == date.weekday }
        return RecurrencePeriod(start: date, dates: isOn ? [date] : [])
    }

    /// A week begins on Monday; without BYDAY the first date's weekday is meant.
    static func week(of first: LocalDate, after weeks: Int, on days: [Recurrence.Day]) -> RecurrencePeriod {
        let monday = first.adding(days: weeks * 7 - first.weekday.rawValue)
        let weekdays = days.isEmpty ? [first.weekday] : Set(days.map(\.weekday)).sorted()
        return RecurrencePeriod(start: monday, dates: weekdays.map { monday.adding(days: $0.rawValue) })
    }

    /// Without BYDAY the first date's day of the month is meant, and a month without that day is skipped.
    static func month(of first: LocalDate, after months: Int, on days: [Recurrence.Day]) -> RecurrencePeriod {
        let (firstYear, firstMonth, firstDay) = first.components
        let index = firstYear * 12 + firstMonth - 1 + months
        let (year, month) = (index / 12, index % 12 + 1)
        guard let start = LocalDate(year: year, month: month, day: 1) else {
            return RecurrencePeriod(start: LocalDate(daysSinceEpoch: .max), dates: [])
        }
        let length = LocalDate.length(ofMonth: month, year: year)
        guard !days.isEmpty else {
            return RecurrencePeriod(start: start, dates: firstDay <= length ? [start.adding(days: firstDay - 1)] : [])
        }
        var picked: Set<LocalDate> = []
        for day in days {
            let offset = (day.weekday.rawValue - start.weekday.rawValue + 7) % 7
            let all = stride(from: offset, to: length, by: 7).map { start.adding(days: $0) }
            guard let ordinal = day.ordinal else {
                picked.formUnion(all)
                continue
            }
            let position = ordinal > 0 ? ordinal - 1 : all.count + ordinal
            if ordinal != 0, all.indices.contains(position) { picked.insert(all[position]) }
        }
        return RecurrencePeriod(start: start, dates: picked.sorted())
    }
}
