import Domain
import RoutePlanning

/// Why one performer cannot play two sets, the first of which starts earlier.
enum PerformerConflict {
    case overlap
    case walk(WalkWords)

    /// Nil where they can, or where a stop lies outside its city, which has to be mended first.
    init?(from first: StopReference, to second: StopReference, in context: ValidationContext) {
        let (before, after) = (context.programme.stop(first), context.programme.stop(second))
        guard after.start >= before.end else {
            self = .overlap
            return
        }
        let performances = context.catalog.performances
        let name = performances[first.performance].city
        guard name == performances[second.performance].city, let city = context.catalog.cities[name],
            city.contains(before.coordinates), city.contains(after.coordinates)
        else { return nil }
        let leg = context.router.walk(from: before.coordinates, to: after.coordinates)
        let walk = WalkWords(leg: leg, from: before.end, to: after.start, in: context)
        if walk.fits { return nil }
        self = .walk(walk)
    }
}
