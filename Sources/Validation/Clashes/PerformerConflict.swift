import Domain
import RoutePlanning

/// Why one performer cannot play two sets, the first of which starts earlier.
enum PerformerConflict {
    case overlap
    case walk(WalkWords)

    /// Nil where they can.
    init?(from first: StopReference, to second: StopReference, in context: ValidationContext) {
        let (before, after) = (context.programme.stop(first), context.programme.stop(second))
        guard after.start >= before.end else {
            self = .overlap
            return
        }
        let performances = context.catalog.performances
        guard performances[first.performance].city == performances[second.performance].city else { return nil }
        let leg = context.router.walk(from: before.coordinates, to: after.coordinates)
        let walk = WalkWords(leg: leg, from: before.end, to: after.start, in: context)
        if walk.fits { return nil }
        self = .walk(walk)
    }
}
