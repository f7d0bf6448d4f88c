package import Diagnostics
import Domain
import RoutePlanning

package enum UnknownChangeDate: CrossFileRule {
    package static let rule = Rule(
        "unknown-change-date", .error, "A change is for a date that the performance has.",
        explanation: """
            An entry of `changes` names a date by the day on which it was first planned. If the performance has no \
            such date the change does nothing: a show that was meant to be cancelled would go on.

            Mend the day. A date in `except` never was, so it cannot be changed: take it out there.
            """, isAdjustable: true)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.catalog.performances.flatMap { performance in
            performance.changes.isEmpty
                ? [] : findings(at: performance, from: context.today(in: performance.city))
        }
    }

    private static func findings(at performance: Performance, from today: LocalDate) -> [Diagnostic] {
        let dates = performance.plannedDates
        let known = Set(dates)
        let excepted = Set(performance.recurrence?.except ?? [])
        return performance.changes.enumerated().compactMap { index, change in
            guard !known.contains(change.date), change.date >= today else { return nil }
            return Diagnostic(
                rule, "there is no date on \(change.date.inWords) to change",
                at: performance.marks["changes.\(index).date"],
                hint: excepted.contains(change.date)
                    ? "“except” takes it away: leave it out there" : nearest(to: change.date, in: dates))
        }
    }

    private static func nearest(to date: LocalDate, in dates: [LocalDate]) -> String? {
        func distance(_ other: LocalDate) -> Int { abs(other.daysSinceEpoch - date.daysSinceEpoch) }
        return dates.min { distance($0) < distance($1) }.map { "the nearest date is \($0)" }
    }
}
