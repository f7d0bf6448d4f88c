/// A pitch that a city's office closed from its telephone, on top of what its file says.
package struct SaidClosure: Sendable, Hashable {
    /// Seconds from beginning to end; what is longer belongs into the pitch's file.
    package static let longest = 400 * 86_400

    package var pitch: PitchID
    package var from: Instant
    /// The first moment at which it is open again.
    package var to: Instant
    package var reason: String
    /// When it was said, where that is known.
    package var at: Instant?
    /// When it was taken back; it counts no more, and what it had touched has changed once again.
    package var lifted: Instant?

    package init(
        pitch: PitchID, from: Instant, to: Instant, reason: String, at: Instant? = nil, lifted: Instant? = nil
    ) {
        self.pitch = pitch
        self.from = from
        self.to = to
        self.reason = reason
        self.at = at
        self.lifted = lifted
    }
}
