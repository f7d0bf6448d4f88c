package import Diagnostics
import Domain

package enum PitchOutsideCity: CrossFileRule {
    package static let rule = Rule(
        "pitch-outside-city", .error, "A pitch lies in its city.",
        explanation: """
            A pitch's coordinates are outside the `bounds` of the city whose folder it is in, or, where the city gives \
            none, more than 50 km from its `center`. Most often longitude and latitude are swapped: longitude comes \
            first, as in GeoJSON.

            Mend the coordinates, move the file to the right folder, or widen the city's `bounds`.
            """, isAdjustable: true)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.catalog.pitches.values.compactMap { pitch -> Diagnostic? in
            guard let city = context.catalog.cities[pitch.id.city],
                let misplaced = MisplacedPoint(pitch.coordinates, in: city)
            else { return nil }
            return Diagnostic(
                rule, "“\(pitch.name)” \(misplaced.finding)", at: pitch.marks["coordinates"],
                hint: misplaced.swappedHint ?? "check the coordinates, or widen the city's “bounds”")
        }.sorted()
    }
}
