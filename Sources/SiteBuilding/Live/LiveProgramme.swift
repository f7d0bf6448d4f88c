import Domain
import RoutePlanning

/// The programme as planned, and as it is with what was said live.
///
/// Only dates of which something was said differ; everything else is the same values.
struct LiveProgramme: Sendable {
    let planned: Programme
    let programme: Programme
    /// What was said of a performance, by its index in the catalogue.
    let changes: [Int: LiveChanges]
    /// Closures that were said live, in the city's time.
    let closures: [PitchID: [Closure]]
    /// What an operator should know: words that could not be followed.
    let remarks: [String]

    /// Nobody has said anything.
    init(planned: Programme) {
        self.init(planned: planned, programme: planned, changes: [:], closures: [:], remarks: [])
    }

    init(
        planned: Programme, programme: Programme, changes: [Int: LiveChanges], closures: [PitchID: [Closure]],
        remarks: [String]
    ) {
        self.planned = planned
        self.programme = programme
        self.changes = changes
        self.closures = closures
        self.remarks = remarks
    }
}
