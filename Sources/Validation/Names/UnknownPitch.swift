package import Diagnostics
import Domain

package enum UnknownPitch: CrossFileRule {
    package static let rule = Rule(
        "unknown-pitch", .error, "A pitch that is named has a file in its city's folder.",
        explanation: """
            A stop, a festival's `pitches` or a closure's `instead` names a pitch that its city does not have. A pitch \
            always belongs to the city of the one who names it.

            Mend the name (it is the file's name without `.md`), add `pitches/<city>/<pitch>.md`, or, at a stop, say \
            `name`, `address` and `coordinates` instead.
            """, isAdjustable: false)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        var search = PitchSearch(context)
        for performance in context.catalog.performances {
            search.check(performance.stops, field: "stops", in: performance.city, marks: performance.marks)
            for (index, change) in performance.changes.enumerated() {
                search.check(
                    change.stops ?? [], field: "changes.\(index).stops", in: performance.city, marks: performance.marks)
            }
        }
        for festival in context.catalog.festivals.values {
            for (index, pitch) in festival.pitches.enumerated() {
                search.check(pitch, in: festival.city, at: festival.marks["pitches.\(index)"])
            }
        }
        for city in context.catalog.cities.values { search.check(city.closures, in: city.slug, marks: city.marks) }
        for pitch in context.catalog.pitches.values {
            search.check(pitch.closures, in: pitch.id.city, marks: pitch.marks)
        }
        return search.findings.sorted()
    }
}
