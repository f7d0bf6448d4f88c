package import Diagnostics
import Domain
import RoutePlanning

package enum ClockSkipped: StopRule {
    package static let rule = Rule(
        "clock-skipped", .error, "A time exists on the clock of its city.",
        explanation: """
            When the clock goes forward it jumps over an hour, and a time in that hour never comes. Within a repeat \
            this is a warning: the date keeps the offset from before the change, as RFC 5545 says, and is shown at the \
            time that clocks show then. For a single date somebody must have meant something else.

            Write the time that clocks will show, or give the date other stops with a change.
            """, isAdjustable: true)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard let written = show.written(stop, on: occurrence) else { return nil }
        for (name, minute) in [("start", written.start), ("end", written.end)] {
            let local = LocalDateTime(date: occurrence.day, minute: minute)
            guard case .skipped(let instant) = show.city.zone.reading(of: local) else { continue }
            let shown = show.city.zone.local(instant).clock
            let isRepeated = show.repeats(occurrence)
            return StopFinding(
                field: "\(stop.field).\(name)", message: "the clock in \(show.city.name) skips \(local.clock)",
                day: local.date,
                hint: isRepeated
                    ? "that date is taken at \(shown); a change with “stops” can set another time"
                    : "clocks show \(shown) at that moment: write that, or another time",
                severity: isRepeated ? .warning : .error)
        }
        return nil
    }
}

extension Show {
    /// Whether the date and the times of an occurrence come from the repeat, and nobody wrote them for this day.
    fileprivate func repeats(_ occurrence: Occurrence) -> Bool {
        let change = occurrence.change.map { performance.changes[$0] }
        return performance.recurrence != nil && !performance.also.contains(occurrence.date)
            && change?.to == nil && change?.stops == nil
    }
}
