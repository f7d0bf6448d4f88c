package import Diagnostics
import Domain
import RoutePlanning

package enum PitchTaken: CrossFileRule {
    package static let rule = Rule(
        "pitch-taken", .error, "A pitch has no more performers at a time than its capacity.",
        explanation: """
            Two sets at one pitch overlap, or more than its `capacity` (or the festival's for its days) allows. A joint \
            show counts once; stops that are called off or `approximate: true` take no room. The set that entered the \
            repository last has to give way; without history, the one whose path is later.

            Choose another time or another pitch, or agree on a joint show with `with`.
            """, isAdjustable: true)

    package static func findings(in context: ValidationContext) -> [Diagnostic] {
        var sets: [PitchID: [BookedSet]] = [:]
        for (index, performance) in context.catalog.performances.enumerated()
        where context.knowsPitchRules(for: performance) {
            for set in context.bookedSets(of: index) where set.isAtPitch {
                if let pitch = context.programme.stop(set.reference).pitch { sets[pitch, default: []].append(set) }
            }
        }
        var ledger = ClashLedger(context)
        for (id, sets) in sets {
            guard let pitch = context.catalog.pitches[id] else { continue }
            sweep(sets.sorted(), at: pitch, in: context, into: &ledger)
        }
        return ledger.diagnostics { diagnostic($0, $1, in: context) }
    }

    /// Goes through the sets in order of start and keeps those that have a place at the pitch, never more than its
    /// capacity. One that has lost its place takes none from others.
    private static func sweep(
        _ sets: [BookedSet], at pitch: Pitch, in context: ValidationContext, into ledger: inout ClashLedger
    ) {
        var holders: [BookedSet] = []
        for set in sets {
            holders.removeAll { $0.end <= set.start }
            guard !holders.contains(where: { context.haveCommonPerformer($0, set) }) else { continue }
            holders.append(set)
            let local = context.programme.stop(set.reference).startLocal
            let capacity = max(1, context.pitchRules.rules(of: pitch, at: local).capacity)
            while holders.count > capacity, let loser = ledger.newest(of: holders) {
                holders.removeAll { $0 == loser }
                guard let winner = holders.first else { break }
                let others = holders.dropFirst().map(\.reference)
                ledger.add(Clash(loser: loser.reference, winner: winner.reference, others: others))
            }
        }
    }

    private static func diagnostic(_ clash: Clash, _ dates: String, in context: ValidationContext) -> Diagnostic {
        let loser = context.programme.stop(clash.loser)
        let isAlone = clash.others.isEmpty
        let message =
            isAlone
            ? "“\(loser.name)” is taken by \(context.title(clash.winner.performance)) \(context.timesInWords(clash.winner))"
            : "“\(loser.name)” has room for \(clash.winners.count), and as many are there at the same time"
        let marks = context.catalog.performances[clash.loser.performance].marks
        return Diagnostic(
            rule, "\(message) \(dates)", at: marks["\(loser.field).pitch"],
            hint: isAlone
                ? hint(for: loser, besides: context.programme.stop(clash.winner))
                : "choose another time or another pitch",
            notes: clash.winners.map { context.wasThereFirst($0, field: "pitch") })
    }

    private static func hint(for loser: PlannedStop, besides winner: PlannedStop) -> String {
        loser.start < winner.start
            ? "end at \(winner.startLocal.clock) or earlier, or choose another pitch"
            : "start at \(winner.endLocal.clock) or later, or choose another pitch"
    }
}
