package import Diagnostics
import Domain
import RoutePlanning

package enum PerformerOverlap: CrossFileRule {
    package static let rule = Rule(
        "performer-overlap", .error, "A performer is at one place at a time, and can walk from one show to the next.",
        explanation: """
            Two performances of one performer, joint shows included, overlap, or are so close in time that the walk \
            between them does not fit. Between two cities only an overlap counts: there are trains. Stops that are \
            called off or `approximate: true` are free of the rule. The set that entered the repository last has to \
            give way; without history, the one whose path is later.

            Choose another time for one of the two, or take the performer out of `with`.
            """, isAdjustable: true)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        var shows: [Slug: [Int]] = [:]
        for (index, performance) in context.catalog.performances.enumerated() {
            for performer in Set(performance.performers) { shows[performer, default: []].append(index) }
        }
        var ledger = ClashLedger(context)
        for performances in shows.values where performances.count > 1 {
            sweep(performances.flatMap(context.bookedSets).sorted(), in: context, into: &ledger)
        }
        return ledger.diagnostics { diagnostic($0, $1, in: context) }
    }

    /// Goes through one performer's sets in order of start and compares each with the last one that has lost to nobody.
    private static func sweep(
        _ sets: [BookedSet], in context: ValidationContext, into ledger: inout ClashLedger
    ) {
        var last: BookedSet?
        for set in sets {
            guard let before = last, before.reference.performance != set.reference.performance,
                PerformerConflict(from: before.reference, to: set.reference, in: context) != nil
            else {
                last = last.map { $0.end > set.end ? $0 : set } ?? set
                continue
            }
            if ledger.newest(of: [before, set]) == set {
                ledger.add(Clash(loser: set.reference, winner: before.reference))
            } else {
                ledger.add(Clash(loser: before.reference, winner: set.reference))
                last = set
            }
        }
    }

    private static func diagnostic(_ clash: Clash, _ dates: String, in context: ValidationContext) -> Diagnostic {
        let performance = context.catalog.performances[clash.loser.performance]
        let loser = context.programme.stop(clash.loser)
        let (message, hint, field) = words(for: clash, in: context)
        return Diagnostic(
            rule, "\(message) \(dates)", at: performance.marks["\(loser.field).\(field)"], hint: hint,
            notes: [context.wasThereFirst(clash.winner, field: "start")])
    }

    /// The field is the one that the hint would have changed.
    private static func words(
        for clash: Clash, in context: ValidationContext
    ) -> (message: String, hint: String, field: String) {
        let performance = context.catalog.performances[clash.loser.performance]
        let other = context.catalog.performances[clash.winner.performance]
        let (loser, winner) = (context.programme.stop(clash.loser), context.programme.stop(clash.winner))
        let title = context.title(clash.winner.performance)
        let zone = context.catalog.cities[performance.city]?.zone ?? .utc
        let isLater = winner.start <= loser.start
        let conflict =
            isLater
            ? PerformerConflict(from: clash.winner, to: clash.loser, in: context)
            : PerformerConflict(from: clash.loser, to: clash.winner, in: context)
        if case .walk(let walk)? = conflict {
            return isLater
                ? ("the walk from \(title) \(walk.finding),", walk.hintForLater(after: winner.end, in: zone), "start")
                : ("the walk to \(title) \(walk.finding),", walk.hintForEarlier(before: winner.start, in: zone), "end")
        }
        let common = performance.performers.first { other.performers.contains($0) } ?? performance.address.performer
        return (
            "\(context.name(ofPerformer: common)) is in \(title) \(context.timesInWords(clash.winner))",
            isLater
                ? "start at \(winner.endLocal.clock) or later" : "end at \(winner.startLocal.clock) or earlier",
            isLater ? "start" : "end"
        )
    }
}
