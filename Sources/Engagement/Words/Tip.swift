package import Domain

/// A tip as the performer's books see it.
package struct Tip: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// The payment page was opened; nothing is paid.
        case open
        case expired, failed, paid
    }

    package enum Dispute: String, Sendable, Hashable {
        case open, won, lost
    }

    /// Made by us, before the payment provider is asked: also its idempotency key and client reference.
    package var id: String
    package var performance: PerformanceID
    /// Whom it was given to; nobody else may see it.
    package var performer: Slug
    package var money: Money
    /// Nil for an anonymous tip.
    package var name: String?
    package var openedAt: Instant
    package var state: State
    package var paidAt: Instant?
    package var dispute: Dispute?
    /// What is left of it after refunds and disputes, in minor units; 0 unless it is paid.
    package var net: Int
}
