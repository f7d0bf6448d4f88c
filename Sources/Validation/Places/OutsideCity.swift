package import Diagnostics
import Domain
import RoutePlanning

package enum OutsideCity: StopRule {
    package static let rule = Rule(
        "outside-city", .error, "A stop lies in its city.",
        explanation: """
            A stop's coordinates are outside the city's `bounds`, or, where the city gives none, more than 50 km from \
            its `center`. Most often longitude and latitude are swapped: longitude comes first, as in GeoJSON.

            Mend the coordinates, or say which `city` the show is in.
            """, isAdjustable: true)

    static func finding(at stop: PlannedStop, on occurrence: Occurrence, of show: Show) -> StopFinding? {
        guard stop.pitch == nil, let misplaced = MisplacedPoint(stop.coordinates, in: show.city) else { return nil }
        return StopFinding(
            field: "\(stop.field).coordinates", message: "“\(stop.name)” \(misplaced.finding)", dates: .ifSome,
            hint: misplaced.swappedHint ?? "check the coordinates, or name the city that the stop is in")
    }
}
