/// What happened after a number.
package struct EventReplay: Sendable, Hashable {
    /// In order.
    package var events: [EngagementEvent]
    /// The last number that was looked at, views included: where to go on from.
    package var last: Int
    /// False where the numbers asked for are folded away, or not from this store: the listener must start afresh.
    package var isComplete: Bool

    package init(events: [EngagementEvent], last: Int, isComplete: Bool) {
        self.events = events
        self.last = last
        self.isComplete = isComplete
    }
}
