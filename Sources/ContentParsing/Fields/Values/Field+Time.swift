import Diagnostics
import Domain

extension Field {
    /// A day, written `YYYY-MM-DD`.
    func date() -> LocalDate? {
        guard let text = word("a date") else { return nil }
        if let date = LocalDate(text), WrittenDate.years.contains(date.components.year) { return date }
        let problem = WrittenDate.problem(with: text)
        report(ContentRules.notADate, problem.message, hint: problem.hint)
        return nil
    }

    /// A day, or a day and a time.
    func moment() -> WrittenMoment? {
        guard let text = word("a date, perhaps with a time") else { return nil }
        if text.utf8.count > 10, let moment = LocalDateTime(written: text) {
            guard WrittenDate.years.contains(moment.date.components.year) else {
                report(
                    ContentRules.notADate, "the year of \(Shown.text(text)) is out of the ordinary",
                    hint: "2000 to 2049")
                return nil
            }
            return .time(moment)
        }
        return date().map(WrittenMoment.day)
    }

    /// A wall-clock time as minutes after midnight of a date: `18:00`, `25:30`, or a full `2026-12-06T01:30`.
    ///
    /// Without the date, because it is itself wrong, a full date-time cannot be placed and gives nil in silence.
    func clock(from date: LocalDate?) -> Int? {
        guard let text = word("a time") else { return nil }
        if let minutes = ClockTime.minutes(of: text) { return minutes }
        if let moment = LocalDateTime(written: text) {
            guard let date else { return nil }
            let minutes = (moment.date.daysSinceEpoch - date.daysSinceEpoch) * 1440 + moment.minute
            guard (0...ClockTime.last).contains(minutes) else {
                report(
                    ContentRules.stopLength, "\(Shown.text(text)) is not within two days of the date \(date)",
                    hint: "write the time alone, such as \(moment.clock)")
                return nil
            }
            return minutes
        }
        report(ContentRules.notATime, "“\(Shown.text(text))” is not a time", hint: TimeHint.hint(for: text))
        return nil
    }
}
