package import Diagnostics
import Domain
import RoutePlanning

package enum AmplifiedNotAllowed: StopRule {
    package static let rule = Rule(
        "amplified-not-allowed", .warning, "A show with amplifiers is where and when the pitch allows them.",
        explanation: """
            The performance says `amplified: true`, and the pitch's `amplification`, or the festival's for its days, \
            is `false` or covers other hours.

            Play without amplifiers there, or choose another pitch or time.
            """)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard show.performance.isAmplified, let (pitch, rules) = show.pitch(of: stop),
            let amplification = rules.amplification
        else { return nil }
        let field = "\(stop.field).pitch"
        let notes = show.noteOnRule("amplification", of: pitch, at: stop)
        switch amplification {
        case .allowed:
            return nil
        case .forbidden:
            return StopFinding(
                field: field, message: "amplifiers are not allowed at “\(pitch.name)”", dates: .ifSome,
                hint: "play without amplifiers, or choose another pitch", notes: notes)
        case .during(let hours):
            let (start, end) = stop.minutes
            guard !hours.contains(start: start, end: end, on: stop.startLocal.date) else { return nil }
            let times = "\(stop.startLocal.clock)–\(stop.endLocal.clock)"
            return StopFinding(
                field: field,
                message: "amplifiers are allowed at “\(pitch.name)” only \(hours.text), not \(times)",
                hint: "play without amplifiers, or choose another time", notes: notes)
        }
    }
}
