package import Diagnostics
import Domain
import RoutePlanning

package enum OutsideHours: StopRule {
    package static let rule = Rule(
        "outside-hours", .warning, "A set is within the hours of its pitch.",
        explanation: """
            The pitch's `hours`, or those that a festival sets for its days, do not cover the whole set.

            Move the set into the hours, or choose another pitch.
            """)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard let (pitch, rules) = show.pitch(of: stop), let hours = rules.hours else { return nil }
        let (start, end) = stop.minutes
        let date = stop.startLocal.date
        guard !hours.contains(start: start, end: end, on: date) else { return nil }
        let startIsOpen = hours.contains(start: start, end: start + 1, on: date)
        let times = "\(stop.startLocal.clock)–\(stop.endLocal.clock)"
        return StopFinding(
            field: "\(stop.field).\(startIsOpen ? "end" : "start")",
            message: "\(times) is outside the hours of “\(pitch.name)”, \(hours.text),",
            hint: "move the set into the hours, or choose another pitch",
            notes: show.noteOnRule("hours", of: pitch, at: stop))
    }
}
