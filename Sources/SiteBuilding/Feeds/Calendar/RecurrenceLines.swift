import Domain

/// RRULE, EXDATE and RDATE (RFC 5545, 3.8.5) of a performance.
enum RecurrenceLines {
    /// - Parameters:
    ///   - startMinute: the stop's start in minutes after the date's midnight.
    ///   - dates: all dates of the performance, as first planned.
    static func lines(
        for performance: Performance, startMinute: Int, dates: [LocalDate], zone: Zone
    ) -> [(name: String, value: String)] {
        let parameter = ";TZID=" + zone.identifier
        func times(_ dates: [LocalDate]) -> String {
            dates.sorted().map { LocalDateTime(date: $0, minute: startMinute).basicFormat }.joined(separator: ",")
        }
        var lines: [(name: String, value: String)] = []
        // After midnight the event is on the day after the rule's day, and no rule says "the day after the last Saturday".
        if let recurrence = performance.recurrence, startMinute < 1440 {
            lines.append(("RRULE", rule(recurrence, startMinute: startMinute, zone: zone)))
            if !recurrence.except.isEmpty { lines.append(("EXDATE" + parameter, times(recurrence.except))) }
            if !performance.also.isEmpty { lines.append(("RDATE" + parameter, times(performance.also))) }
        } else {
            let further = dates.filter { $0 != performance.date }
            if !further.isEmpty { lines.append(("RDATE" + parameter, times(further))) }
            if !dates.contains(performance.date) { lines.append(("EXDATE" + parameter, times([performance.date]))) }
        }
        return lines
    }

    private static func rule(_ recurrence: Recurrence, startMinute: Int, zone: Zone) -> String {
        var parts: [String] = []
        switch recurrence.every {
        case .day: parts.append("FREQ=DAILY")
        case .week: parts.append("FREQ=WEEKLY")
        case .month: parts.append("FREQ=MONTHLY")
        }
        if recurrence.interval != 1 { parts.append("INTERVAL=\(recurrence.interval)") }
        switch recurrence.end {
        case .count(let count): parts.append("COUNT=\(count)")
        case .until(let date):
            // UNTIL is in UTC where DTSTART has a zone, and includes the moment itself.
            let last = zone.instant(of: LocalDateTime(date: date, minute: startMinute))
            parts.append("UNTIL=" + StopEvent.utc(last))
        }
        if !recurrence.on.isEmpty {
            let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
            let days = recurrence.on.map { ($0.ordinal.map(String.init) ?? "") + names[$0.weekday.rawValue] }
            parts.append("BYDAY=" + days.joined(separator: ","))
        }
        return parts.joined(separator: ";")
    }
}
