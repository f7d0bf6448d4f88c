package import Diagnostics
import Domain
import RoutePlanning

package enum PitchRetired: StopRule {
    package static let rule = Rule(
        "pitch-retired", .warning, "A stop is at a pitch that still exists on its day.",
        explanation: """
            The pitch's `until` is before the day of the set. The date is shown as closed, so that nobody walks there; \
            a change by the place is never the performer's error.

            Choose another pitch for these dates, or end the repeat before.
            """)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard stop.status == .closed, let id = stop.pitch, let pitch = show.context.catalog.pitches[id],
            let until = pitch.until, stop.startLocal.date > until
        else { return nil }
        return StopFinding(
            field: "\(stop.field).pitch",
            message: "“\(pitch.name)” is no pitch after \(until.inWords): the set is shown as closed",
            hint: "choose another pitch" + (show.performance.recurrence == nil ? "" : ", or end the repeat before"),
            notes: [Diagnostic.Note("its last day is set here", at: pitch.marks["until"])])
    }
}
