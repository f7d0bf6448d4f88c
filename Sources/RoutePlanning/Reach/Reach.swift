package import Domain

/// "Can I make it?": which sets of other performers somebody can still walk to.
package struct Reach: Sendable {
    /// Seconds ahead that are worth telling: who waits longer looks at the timetable.
    package static let horizon = 2 * 3600
    /// How many are told.
    package static let most = 5
    /// Seconds that have to be left of a set that is only on and off.
    package static let leftOfApproximate = 10 * 60

    private let catalog: Catalog
    private let programme: Programme
    private let router: any Router
    private let timetables: [Slug: Timetable]

    /// Leaves out what is off or said to be over, and performers who are in no listing.
    package init(catalog: Catalog, programme: Programme, router: any Router) {
        self.catalog = catalog
        self.programme = programme
        self.router = router
        var entries: [Slug: [Timetable.Entry]] = [:]
        for (index, performance) in catalog.performances.enumerated()
        where catalog.performers[performance.address.performer]?.isListed != false {
            entries[performance.city, default: []] += Reach.entries(of: index, in: programme)
        }
        timetables = entries.mapValues { Timetable($0) }
    }

    private static func entries(of performance: Int, in programme: Programme) -> [Timetable.Entry] {
        guard programme.occurrences.indices.contains(performance) else { return [] }
        var entries: [Timetable.Entry] = []
        for (index, occurrence) in programme.occurrences[performance].enumerated() {
            for (position, stop) in occurrence.stops.enumerated() where !stop.status.isOff && stop.status != .ended {
                let reference = StopReference(performance: performance, occurrence: index, stop: position)
                entries.append(Timetable.Entry(stop: reference, start: stop.start, end: stop.end))
            }
        }
        return entries
    }

    /// What can be made after the last stop of an occurrence.
    package func next(after occurrence: Occurrence) -> [ReachableSet] {
        guard let last = occurrence.stops.last, catalog.performances.indices.contains(occurrence.performance)
        else { return [] }
        let performance = catalog.performances[occurrence.performance]
        return next(
            from: last.coordinates, at: last.end, in: performance.city, besides: performance.performers)
    }

    /// What somebody at a point and a moment can make: nearest first, one stop an occurrence, at most five.
    ///
    /// A set can be made if the walk ends before it starts, or, where it is only on and off, ten minutes before its
    /// end. It starts within two hours, and none of `performers` plays in it.
    package func next(
        from point: Coordinates, at instant: Instant, in city: Slug, besides performers: [Slug]
    ) -> [ReachableSet] {
        var candidates: [Candidate] = []
        let limit = instant.adding(seconds: Reach.horizon)
        timetables[city]?.forEach(endingAfter: instant, startingBy: limit) { entry in
            let stop = programme.stop(entry.stop)
            guard stop.isApproximate || entry.start >= instant, !isShared(entry.stop.performance, performers)
            else { return }
            let leg = router.walk(from: point, to: stop.coordinates)
            let latest =
                stop.isApproximate
                ? max(stop.start, stop.end.adding(seconds: -Reach.leftOfApproximate)) : stop.start
            guard instant.adding(seconds: leg.seconds) <= latest else { return }
            let id = catalog.performances[entry.stop.performance].id
            candidates.append(Candidate(stop: entry.stop, leg: leg, start: entry.start, id: id))
        }
        return nearest(candidates)
    }

    private func nearest(_ candidates: [Candidate]) -> [ReachableSet] {
        var told: [Candidate] = []
        for candidate in candidates.sorted() where !told.contains(where: { $0.isSameOccurrence(as: candidate) }) {
            told.append(candidate)
            if told.count == Reach.most { break }
        }
        return told.map { ReachableSet(stop: $0.stop, leg: $0.leg) }
    }

    private func isShared(_ performance: Int, _ performers: [Slug]) -> Bool {
        let show = catalog.performances[performance]
        return performers.contains(show.address.performer) || show.with.contains { performers.contains($0) }
    }

    /// Ordered by the walk, then by the start, then by the name.
    private struct Candidate: Comparable {
        let stop: StopReference
        let leg: Leg
        let start: Instant
        let id: PerformanceID

        static func < (left: Candidate, right: Candidate) -> Bool {
            if left.leg.seconds != right.leg.seconds { return left.leg.seconds < right.leg.seconds }
            if left.start != right.start { return left.start < right.start }
            if left.id != right.id { return left.id < right.id }
            return (left.stop.occurrence, left.stop.stop) < (right.stop.occurrence, right.stop.stop)
        }

        func isSameOccurrence(as other: Candidate) -> Bool {
            stop.performance == other.stop.performance && stop.occurrence == other.stop.occurrence
        }
    }
}
