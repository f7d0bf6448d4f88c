package import Domain

/// Something that an event stream tells, with the number to go on from.
package struct EngagementEvent: Sendable, Hashable {
    package enum What: Sendable, Hashable {
        case liked(PerformanceID)
        case unliked(PerformanceID)
        /// Money came, or went where it is below zero: for that performer only.
        case tipped(PerformanceID, performer: Slug, Money)
        case said(LiveStatus)
        /// Begun, renewed or, where it ends at the event's own time, over.
        case poppedUp(PopUpSet)
        case closed(SaidClosure)
        case reopened(SaidClosure)
    }

    package var sequence: Int
    package var at: Instant
    package var what: What

    package init(sequence: Int, at: Instant, what: What) {
        self.sequence = sequence
        self.at = at
        self.what = what
    }
}
