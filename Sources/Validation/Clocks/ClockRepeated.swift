package import Diagnostics
import Domain
import RoutePlanning

package enum ClockRepeated: StopRule {
    package static let rule = Rule(
        "clock-repeated", .warning, "A time comes once on its day.",
        explanation: """
            When the clock goes back it shows an hour twice. The first of the two is taken.

            If the second is meant, write a time after that hour.
            """)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard let written = show.written(stop, on: occurrence) else { return nil }
        for (name, minute) in [("start", written.start), ("end", written.end)] {
            let local = LocalDateTime(date: occurrence.day, minute: minute)
            guard case .twice = show.city.zone.reading(of: local) else { continue }
            return StopFinding(
                field: "\(stop.field).\(name)",
                message: "the clock in \(show.city.name) shows \(local.clock) twice", day: local.date,
                hint: "the first is taken; write a later time if the second is meant")
        }
        return nil
    }
}
