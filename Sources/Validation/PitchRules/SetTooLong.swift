package import Diagnostics
import Domain
import RoutePlanning

package enum SetTooLong: StopRule {
    package static let rule = Rule(
        "set-too-long", .warning, "A set is no longer than its pitch allows.",
        explanation: """
            The set is longer than the pitch's `longest_set` (45 minutes where it says nothing), or the festival's for \
            its days. A stop with `approximate: true` is free of this rule.

            End the set earlier, or share the pitch by playing twice.
            """)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard !stop.isApproximate, let (pitch, rules) = show.pitch(of: stop) else { return nil }
        let length = (stop.end.seconds - stop.start.seconds) / 60
        guard length > rules.longestSet else { return nil }
        let latest = show.city.zone.local(stop.start.adding(seconds: rules.longestSet * 60))
        return StopFinding(
            field: "\(stop.field).end",
            message: "the set takes \(length) min, the longest at “\(pitch.name)” is \(rules.longestSet) min",
            dates: .ifSome, hint: "end at \(latest.clock) or earlier, or choose another pitch",
            notes: show.noteOnRule("longest_set", of: pitch, at: stop))
    }
}
