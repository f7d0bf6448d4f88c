import Domain

extension Strings {
    /// Opening hours in words, a line for days that are alike: `Monday to Friday 12:00–20:00`.
    func hours(_ hours: OpeningHours) -> [String] {
        let whole = OpeningHours.Span(start: 0, end: 1440)
        if hours.spans.allSatisfy({ $0 == [whole] }) { return [text(.hoursAlways)] }
        var lines: [String] = []
        var first = 0
        while first < hours.spans.count {
            var last = first
            while last + 1 < hours.spans.count, hours.spans[last + 1] == hours.spans[first] { last += 1 }
            let values = [
                "hours": times(hours.spans[first]), "from": weekday(first), "to": weekday(last), "day": weekday(first),
            ]
            let isWholeWeek = first == 0 && last == hours.spans.count - 1
            lines.append(text(isWholeWeek ? .hoursEveryDay : first == last ? .hoursOneDay : .hoursDays, values))
            first = last + 1
        }
        return lines
    }

    private func times(_ spans: [OpeningHours.Span]) -> String {
        guard let first = spans.first else { return text(.hoursClosed) }
        return spans.dropFirst().reduce(range(first)) { text(.hoursAnd, ["first": $0, "second": range($1)]) }
    }

    private func range(_ span: OpeningHours.Span) -> String {
        let day = LocalDate(daysSinceEpoch: 0)
        return timeRange(LocalDateTime(date: day, minute: span.start), LocalDateTime(date: day, minute: span.end))
    }

    private func weekday(_ index: Int) -> String {
        text(named: "date.weekday." + Strings.weekdays[index])
    }
}
