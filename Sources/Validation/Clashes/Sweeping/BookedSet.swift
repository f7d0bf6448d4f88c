import Domain
import RoutePlanning

/// A stop that takes its place and time for itself: not off, not "on and off", and not sent there by the place.
///
/// Numbers only, so that millions of them are sorted without counting references.
struct BookedSet {
    let reference: StopReference
    let start: Instant
    let end: Instant
    let coordinates: Coordinates
    let isAtPitch: Bool
}

extension BookedSet: Comparable {
    /// In order of time; two at one moment in the order of the catalogue, so that a sweep never depends on luck.
    static func < (left: BookedSet, right: BookedSet) -> Bool {
        if left.start != right.start { return left.start < right.start }
        let (first, second) = (left.reference, right.reference)
        return (first.performance, first.occurrence, first.stop)
            < (second.performance, second.occurrence, second.stop)
    }

    static func == (left: BookedSet, right: BookedSet) -> Bool { left.reference == right.reference }
}

extension ValidationContext {
    /// A performance's sets that are not over.
    func bookedSets(of performance: Int) -> [BookedSet] {
        var sets: [BookedSet] = []
        for (index, occurrence) in upcoming(performance) {
            for (position, stop) in occurrence.stops.enumerated()
            where !stop.status.isOff && !stop.isApproximate && !stop.isDecidedByPlace {
                let reference = StopReference(performance: performance, occurrence: index, stop: position)
                sets.append(
                    BookedSet(
                        reference: reference, start: stop.start, end: stop.end, coordinates: stop.coordinates,
                        isAtPitch: stop.pitch != nil))
            }
        }
        return sets
    }

    /// Whether two sets are the same show or have a performer in common: such two are for `performer-overlap`.
    func haveCommonPerformer(_ left: BookedSet, _ right: BookedSet) -> Bool {
        guard left.reference.performance != right.reference.performance else { return true }
        let first = catalog.performances[left.reference.performance]
        let second = catalog.performances[right.reference.performance]
        if first.with.isEmpty, second.with.isEmpty { return first.address.performer == second.address.performer }
        return !Set(first.performers).isDisjoint(with: second.performers)
    }
}
