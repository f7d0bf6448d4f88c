import Diagnostics
import Domain

/// Reads `repeat`.
struct RepeatReader {
    static let keys = ["every", "interval", "on", "until", "count", "except"]

    /// The first date; nil where it is itself wrong.
    let date: LocalDate?

    func read(_ field: Field) -> Recurrence? {
        guard field.isMapping else {
            field.reportType(Field.group, hint: "write repeat: \(RepeatReader.example())")
            return nil
        }
        guard let fields = Fields(field, of: "a repeat", keys: RepeatReader.keys) else { return nil }
        let every = fields.required("every")?.choice(
            of: Recurrence.Frequency.allCases, hint: RepeatReader.everyHint)
        let interval = fields.optional("interval")?.integer(1...52)
        let onField = fields.optional("on")
        let on = onField?.values(1...14) { RepeatDayReader(every: every).read($0) }
        let until = fields.optional("until")
        let count = fields.optional("count")
        let untilDate = until?.date()
        let counted = count?.integer(1...401)
        var exceptionFields: [Field] = []
        let exceptions = fields.optional("except")?.values(1...400) { item -> LocalDate? in
            let date = item.date()
            if date != nil { exceptionFields.append(item) }
            return date
        }
        requireOneEnd(fields, until, count)
        guard let date, let every, !(fields.has("on") && on == nil), !(fields.has("interval") && interval == nil)
        else { return nil }
        let pattern = RepeatPattern(first: date, every: every, interval: interval ?? 1, on: on ?? [])
        guard pattern.gives(date) else {
            reportStart(onField ?? field, date, pattern)
            return nil
        }
        let last: LocalDate?
        if let until, let untilDate {
            last = check(untilDate, until)
        } else if let count, let counted {
            last = check(counted, of: pattern, count)
        } else {
            last = nil
        }
        guard let last else { return nil }
        for field in exceptionFields { checkException(field, pattern, last) }
        return Recurrence(
            every: every, interval: interval ?? 1, on: on ?? [],
            end: untilDate.map { .until($0) } ?? .count(counted ?? 1), except: exceptions ?? [])
    }

    /// What people write for `every`: a hint depends on no case, so that `Saturday` is understood as well.
    private static func everyHint(for text: String) -> String? {
        let lower = text.lowercased()
        let day = Weekday.allCases.first { day in
            let name = day.name.lowercased()
            return lower == name || lower == name + "s" || lower == day.abbreviation
        }
        if let day { return "write repeat: \(example(on: day))" }
        return everyHints[lower]
    }

    private static let everyHints = [
        "daily": "did you mean “day”?", "weekly": "did you mean “week”?", "monthly": "did you mean “month”?",
        "fortnight": "write every: week, interval: 2", "year": "write the dates in “also”",
    ]

    private static func example(on day: Weekday = .saturday) -> String {
        "{ every: week, on: [\(day.abbreviation)], until: 2027-03-27 }"
    }

    private func requireOneEnd(_ fields: Fields, _ until: Field?, _ count: Field?) {
        if until != nil, let count {
            count.report(ContentRules.exclusiveKeys, "“until” and “count” are both there", hint: "keep one of them")
        }
        if !fields.has("until"), !fields.has("count"), !fields.isMisspelt("count") {
            fields.reportMissing("until", hint: "the last day, at most 400 days after the first; or “count”")
        }
    }

    private func reportStart(_ field: Field, _ date: LocalDate, _ pattern: RepeatPattern) {
        let next = (1...Recurrence.longestDays).lazy.map { date.adding(days: $0) }
            .first { RepeatPattern(first: $0, every: pattern.every, interval: 1, on: pattern.on).gives($0) }
        field.report(
            ContentRules.repeatStart, "the date \(date) is a \(date.weekday.name), which is not a day of its repeat",
            hint: next.map { "set “date” to \($0), or add the \(date.weekday.name)" })
    }

    private func check(_ until: LocalDate, _ field: Field) -> LocalDate? {
        guard let date else { return nil }
        guard until >= date else {
            field.report(ContentRules.repeatEnd, "the repeat ends on \(until), before its first date \(date)")
            return nil
        }
        let latest = date.adding(days: Recurrence.longestDays)
        guard until <= latest else {
            field.report(
                ContentRules.repeatEnd,
                "the repeat ends \(until.daysSinceEpoch - date.daysSinceEpoch) days after its first date",
                hint: "at most \(Recurrence.longestDays) days: until \(latest)")
            return nil
        }
        return until
    }

    private func check(_ count: Int, of pattern: RepeatPattern, _ field: Field) -> LocalDate? {
        var dates = pattern.days(through: pattern.first.adding(days: Recurrence.longestDays))
        guard dates.count >= count else {
            field.report(
                ContentRules.repeatEnd, "the repeat would last longer than \(Recurrence.longestDays) days",
                hint: "at most \(dates.count) times")
            return nil
        }
        dates.removeLast(dates.count - count)
        return dates.last
    }

    private func checkException(_ field: Field, _ pattern: RepeatPattern, _ last: LocalDate) {
        guard let date = field.scalar.flatMap({ LocalDate($0) }) else { return }
        guard date > last || date < pattern.first || !pattern.gives(date) else { return }
        field.report(
            ContentRules.exceptionWithoutDate, "\(date), a \(date.weekday.name), is not a date of the repeat",
            hint: pattern.nearest(to: date, through: last).map { "did you mean \($0)?" })
    }
}
