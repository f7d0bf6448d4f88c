package import Domain

/// How long a rendered piece stays as it is.
///
/// Two builds at moments inside one window give the same bytes; the site's `as_of` is the latest `changedAt` of its
/// pieces, its `next_change_at` the earliest `validUntil`.
package struct ChangeWindow: Sendable, Hashable {
    /// The last change point that has passed; nil where the clock never decided anything yet.
    package private(set) var changedAt: Instant?
    /// The next change point; nil where the clock will never decide anything.
    package private(set) var validUntil: Instant?

    package init(changedAt: Instant? = nil, validUntil: Instant? = nil) {
        self.changedAt = changedAt
        self.validUntil = validUntil
    }

    package mutating func notePassed(_ instant: Instant) {
        changedAt = changedAt.map { max($0, instant) } ?? instant
    }

    package mutating func noteAhead(_ instant: Instant) {
        validUntil = validUntil.map { min($0, instant) } ?? instant
    }

    package mutating func formUnion(_ other: ChangeWindow) {
        if let changedAt = other.changedAt { notePassed(changedAt) }
        if let validUntil = other.validUntil { noteAhead(validUntil) }
    }
}
