package import Diagnostics
import Domain
import RoutePlanning

package enum FestivalDate: StopRule {
    package static let rule = Rule(
        "festival-date", .warning, "A performance of a festival is on one of its days.",
        explanation: """
            The performance names a festival and has dates before or after it. A set past midnight belongs to the \
            evening before. It is a warning, since a festival that moves is not the performer's error.

            Move the dates into the festival, or give the others a file of their own without `festival`.
            """)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard stop.number == 1, let festival = show.festival else { return nil }
        let day = Evening.day(of: stop.startLocal)
        guard day < festival.from || day > festival.to else { return nil }
        let days = "from \(festival.from.inWords) to \(festival.to.inWords)"
        return StopFinding(
            field: "festival", message: "“\(festival.name)” is \(days), the performance is", day: day,
            hint: "move the date, or leave “festival” out",
            notes: [Diagnostic.Note("the festival's days are set here", at: festival.marks["from"])])
    }
}
