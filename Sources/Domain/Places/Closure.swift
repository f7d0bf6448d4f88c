/// A stretch of time in which a pitch, or a whole city, is closed to performers, in local time.
package struct Closure: Sendable, Hashable {
    package let from: LocalDateTime
    /// The first minute that is open again; nil for "until further notice".
    package let to: LocalDateTime?
    /// Why, in the place's own words.
    package let reason: String
    /// The pitch that takes the sets over.
    package let instead: Slug?

    package init(from: LocalDateTime, to: LocalDateTime?, reason: String, instead: Slug?) {
        self.from = from
        self.to = to
        self.reason = reason
        self.instead = instead
    }

    package func covers(start: LocalDateTime, end: LocalDateTime) -> Bool {
        guard end > from else { return false }
        return to.map { start < $0 } ?? true
    }
}
