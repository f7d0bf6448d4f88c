package import Domain

extension Performance {
    /// All dates as first planned, in order, each once: the repeat's, or the only one, and `also`.
    ///
    /// `also` is RFC 5545's RDATE, and there, too, an exception has the last word (3.8.5.1).
    package var plannedDates: [LocalDate] {
        let regular = recurrence?.dates(from: date) ?? [date]
        guard !also.isEmpty else { return regular }
        let excepted = Set(recurrence?.except ?? [])
        return Set(regular + also.filter { !excepted.contains($0) }).sorted()
    }
}
