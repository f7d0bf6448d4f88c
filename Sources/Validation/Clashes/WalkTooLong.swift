package import Diagnostics
import Domain
import RoutePlanning

package enum WalkTooLong: CrossFileRule {
    package static let rule = Rule(
        "walk-too-long", .error, "The walk to the next stop fits into the gap before it.",
        explanation: """
            On foot, at the speed and with the detour that `walking` in `site.yml` says, the performer would arrive \
            after the next set has begun. Stops that are called off are left out of the walk, and so are those that \
            the place has closed or moved, or that are outside the city and need mending first.

            Start the next set later, end the one before it earlier, or choose a nearer stop.
            """, isAdjustable: true)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (index, performance) in context.catalog.performances.enumerated() {
            guard let city = context.catalog.cities[performance.city] else { continue }
            var ledger = StopLedger()
            for (_, occurrence) in context.upcoming(index) where occurrence.stops.count > 1 {
                for finding in Self.findings(on: occurrence, in: city, of: context) {
                    ledger.add(finding, on: occurrence.day)
                }
            }
            findings += ledger.diagnostics(rule, performance: index, in: context)
        }
        return findings
    }

    private static func findings(on occurrence: Occurrence, in city: City, of context: ValidationContext)
        -> [StopFinding]
    {
        var findings: [StopFinding] = []
        var before: PlannedStop?
        for next in occurrence.stops where !next.status.isOff {
            defer { before = next }
            guard let before, !before.isDecidedByPlace, !next.isDecidedByPlace, city.contains(before.coordinates),
                city.contains(next.coordinates)
            else { continue }
            let isNeighbour = next.number == before.number + 1
            let leg =
                isNeighbour
                ? occurrence.legs[before.number - 1]
                : context.router.walk(from: before.coordinates, to: next.coordinates)
            let walk = WalkWords(leg: leg, from: before.end, to: next.start, in: context)
            guard !walk.fits else { continue }
            findings.append(
                StopFinding(
                    field: "\(next.field).start", message: "the walk to the next stop \(walk.finding)", dates: .ifSome,
                    hint: walk.hintForLater(after: before.end, in: city.zone)))
        }
        return findings
    }
}
