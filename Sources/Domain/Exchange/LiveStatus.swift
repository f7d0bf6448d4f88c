/// What a performer says from the street about one stop of one date: a lease that always ends.
package struct LiveStatus: Sendable, Hashable {
    /// What may be said; `scheduled` follows from the clock and `closed` from the place.
    package static let sayable: [Status] = [.live, .late, .moved, .ended, .cancelled, .rainedOff]
    /// The numbers that a stop can have.
    package static let stops = 1...5
    /// How late one can be and still be waited for.
    package static let lateMinutes = 1...240
    /// Characters of a note, and of the reason why a pitch is closed.
    package static let longestNote = 280
    /// Seconds between a word and its end: the two months that dates are published ahead.
    package static let longestLease = 62 * 86_400

    package var performance: PerformanceID
    /// The original date of the occurrence.
    package var date: LocalDate
    /// Counted from 1.
    package var stop: Int
    package var state: Status
    /// When it was tapped.
    package var at: Instant
    /// The first moment at which it no longer holds.
    package var until: Instant
    /// Where the stop went, for `moved`.
    package var pitch: PitchID?
    package var note: String?
    /// How late, for `late` and where it was said.
    package var minutes: Int?

    package init(
        performance: PerformanceID, date: LocalDate, stop: Int, state: Status, at: Instant, until: Instant,
        pitch: PitchID? = nil, note: String? = nil, minutes: Int? = nil
    ) {
        self.performance = performance
        self.date = date
        self.stop = stop
        self.state = state
        self.at = at
        self.until = until
        self.pitch = pitch
        self.note = note
        self.minutes = minutes
    }

    package func holds(at now: Instant) -> Bool { now < until }
}
