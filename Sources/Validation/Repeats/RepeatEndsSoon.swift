package import Diagnostics
import Domain
import RoutePlanning

package enum RepeatEndsSoon: CrossFileRule {
    package static let rule = Rule(
        "repeat-ends-soon", .note, "A repeat that has run for two months ends within 14 days.",
        explanation: """
            Every repeat ends, so that no forgotten weekly show haunts the map. This is a reminder, and never more.

            If the show goes on, set a later `until` or a larger `count`.
            """)

    /// Days that count as two months.
    private static let longRun = 60
    private static let soon = 14

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.catalog.performances.compactMap { performance in
            guard let recurrence = performance.recurrence, performance.status?.isOff != true else { return nil }
            let today = context.today(in: performance.city)
            guard performance.date.adding(days: longRun) <= today,
                let last = recurrence.dates(from: performance.date).last, last >= today,
                last <= today.adding(days: soon)
            else { return nil }
            let isCounted = if case .count = recurrence.end { true } else { false }
            return Diagnostic(
                rule, "the repeat ends on \(last.inWords)",
                at: performance.marks[isCounted ? "repeat.count" : "repeat.until"],
                hint: isCounted ? "set a larger “count” if the show goes on" : "set a later “until” if the show goes on"
            )
        }
    }
}
