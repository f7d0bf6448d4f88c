package import Diagnostics
import Domain
import RoutePlanning

package enum TooClose: CrossFileRule {
    package static let rule = Rule(
        "too-close", .error, "Performers at one time keep the city's distance, unless both are at pitches.",
        explanation: """
            Two sets overlap and are nearer to each other than the city's `spacing` (30 metres where it says nothing), \
            and at least one of them is not at a pitch. Pitches know their neighbours: two of them never clash. Stops \
            that are called off or `approximate: true` are free of the rule. The set that entered the repository last \
            has to give way; without history, the one whose path is later.

            Choose another time or a place further away, or agree on a joint show with `with`.
            """, isAdjustable: true)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        var sets: [Slug: [BookedSet]] = [:]
        for (index, performance) in context.catalog.performances.enumerated() {
            sets[performance.city, default: []] += context.bookedSets(of: index)
        }
        var ledger = ClashLedger(context)
        for (slug, sets) in sets {
            guard let city = context.catalog.cities[slug], city.spacing > 0,
                !sets.allSatisfy(\.isAtPitch)
            else { continue }
            sweep(sets.sorted(), spacing: city.spacing, in: context, into: &ledger)
        }
        return ledger.diagnostics { diagnostic($0, $1, in: context) }
    }

    /// Goes through the sets in order of start and keeps those that are on and have lost to nobody: corners and pitches
    /// apart, since a set at a pitch only has to look for corners.
    private static func sweep(
        _ sets: [BookedSet], spacing: Double, in context: ValidationContext, into ledger: inout ClashLedger
    ) {
        var corners = SpacingGrid(spacing: spacing, around: sets.map(\.coordinates))
        var pitches = corners
        for set in sets {
            var isIn = true
            let others = set.isAtPitch ? corners.near(set) : (corners.near(set) + pitches.near(set)).sorted()
            for other in others where isIn && !context.haveCommonPerformer(set, other) {
                if ledger.newest(of: [other, set]) == set {
                    ledger.add(Clash(loser: set.reference, winner: other.reference))
                    isIn = false
                } else {
                    ledger.add(Clash(loser: other.reference, winner: set.reference))
                    if other.isAtPitch { pitches.remove(other) } else { corners.remove(other) }
                }
            }
            guard isIn else { continue }
            if set.isAtPitch { pitches.insert(set) } else { corners.insert(set) }
        }
    }

    private static func diagnostic(_ clash: Clash, _ dates: String, in context: ValidationContext) -> Diagnostic {
        let (loser, winner) = (context.programme.stop(clash.loser), context.programme.stop(clash.winner))
        let performance = context.catalog.performances[clash.loser.performance]
        let city = context.catalog.cities[performance.city]
        let metres = loser.coordinates.distance(to: winner.coordinates)
        let place = metres < 1 ? "at the same place" : "\(DistanceWords.text(metres)) away"
        let spacing = DistanceWords.text(city?.spacing ?? 0)
        let field = loser.pitch == nil ? "coordinates" : "pitch"
        return Diagnostic(
            rule, "\(context.title(clash.winner.performance)) is \(place) at the same time \(dates)",
            at: performance.marks["\(loser.field).\(field)"],
            hint: "performers in \(city?.name ?? "the city") keep \(spacing) apart: choose another time or place",
            notes: [context.wasThereFirst(clash.winner, field: winner.pitch == nil ? "coordinates" : "pitch")])
    }
}
