package import Diagnostics
import Domain
import RoutePlanning

package enum FestivalPitch: StopRule {
    package static let rule = Rule(
        "festival-pitch", .warning, "A performance of a festival is at one of its pitches.",
        explanation: """
            The performance names a festival that has pitches of its own, and a stop is somewhere else. A festival \
            without `pitches` is at all pitches and corners of its city.

            Choose one of the festival's pitches, or ask the festival to add this one.
            """)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard let festival = show.festival, !festival.pitches.isEmpty, !stop.isDecidedByPlace,
            stop.pitch.map({ !festival.pitches.contains($0.pitch) }) ?? true
        else { return nil }
        return StopFinding(
            field: "\(stop.field).\(stop.pitch == nil ? "name" : "pitch")",
            message: "“\(stop.name)” is no pitch of “\(festival.name)”", dates: .ifSome,
            hint: "its pitches are \(festival.pitches.map(\.description).joined(separator: ", "))",
            notes: [Diagnostic.Note("the festival's pitches are set here", at: festival.marks["pitches"])])
    }
}
