import Diagnostics
import Domain
import RoutePlanning

/// A performance with its city, made once and lent to the rules for each of its stops.
struct Show {
    let context: ValidationContext
    let performance: Performance
    let city: City

    /// The pitch that the performer chose, with its rules then; nil where the place has decided something else, or
    /// where nobody knows the rules.
    func pitch(of stop: PlannedStop) -> (pitch: Pitch, rules: PitchRules)? {
        guard !stop.isDecidedByPlace, let id = stop.pitch, let pitch = context.catalog.pitches[id],
            context.knowsPitchRules(for: performance)
        else { return nil }
        return (pitch, context.pitchRules.rules(of: pitch, at: stop.startLocal))
    }

    /// Says which festival has set a rule of the pitch for the day; nothing where it is the pitch's own.
    func noteOnRule(_ key: String, of pitch: Pitch, at stop: PlannedStop) -> [Diagnostic.Note] {
        let festival = context.pitchRules.festivals(at: pitch, on: stop.startLocal).last {
            $0.marks.has("overrides.\(key)")
        }
        guard let festival else { return [] }
        return [Diagnostic.Note("“\(festival.name)” sets this for its days", at: festival.marks["overrides.\(key)"])]
    }

    /// The stop as the author wrote it.
    func written(_ stop: PlannedStop, on occurrence: Occurrence) -> Stop? {
        let stops = occurrence.change.flatMap { performance.changes[$0].stops } ?? performance.stops
        return stops.indices.contains(stop.number - 1) ? stops[stop.number - 1] : nil
    }
}

extension PlannedStop {
    /// Minutes from midnight of the day on which the set starts.
    var minutes: (start: Int, end: Int) {
        let days = endLocal.date.daysSinceEpoch - startLocal.date.daysSinceEpoch
        return (startLocal.minute, endLocal.minute + days * 1440)
    }
}
