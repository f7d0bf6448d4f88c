package import Domain

/// One date of a performance, with its stops and legs.
package struct Occurrence: Sendable, Hashable {
    /// The index of its performance in the catalogue.
    package var performance: Int
    /// `<performance id>/<YYYY-MM-DD>`.
    package var id: String
    /// The date as first planned, which names the occurrence.
    package var date: LocalDate
    /// The date on which it is: another one where a change moved it.
    package var day: LocalDate
    /// One to five, in order.
    package var stops: [PlannedStop]
    /// One fewer than stops.
    package var legs: [Leg]
    package var bounds: BoundingBox
    package var start: Instant
    package var end: Instant
    /// The index of the entry in `changes` that applies.
    package var change: Int?

    package init(
        performance: Int, id: String, date: LocalDate, day: LocalDate, stops: [PlannedStop], legs: [Leg],
        bounds: BoundingBox, start: Instant, end: Instant, change: Int? = nil
    ) {
        self.performance = performance
        self.id = id
        self.date = date
        self.day = day
        self.stops = stops
        self.legs = legs
        self.bounds = bounds
        self.start = start
        self.end = end
        self.change = change
    }

    package var metres: Int { legs.reduce(0) { $0 + $1.metres } }
    package var seconds: Int { legs.reduce(0) { $0 + $1.seconds } }
}
