/// A set that nobody planned: a performer at a pitch from now until a stated moment.
package struct PopUpSet: Sendable, Hashable {
    package var performer: Slug
    package var pitch: PitchID
    package var from: Instant
    /// The first moment at which it is over.
    package var until: Instant
    package var note: String?

    package init(performer: Slug, pitch: PitchID, from: Instant, until: Instant, note: String? = nil) {
        self.performer = performer
        self.pitch = pitch
        self.from = from
        self.until = until
        self.note = note
    }

    package func holds(at now: Instant) -> Bool { from <= now && now < until }
}
