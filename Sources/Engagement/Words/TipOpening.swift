package import Domain

/// A tip that somebody is about to give.
package struct TipOpening: Sendable, Hashable {
    /// A random id, of at most 64 characters.
    package var id: String
    package var performance: PerformanceID
    /// Whom it is given to: of a joint show, one of its performers.
    package var performer: Slug
    /// The performer's account at the payment provider; what it says of other accounts is not about this tip.
    package var account: String
    package var visitor: VisitorID
    package var money: Money
    /// Nil unless the giver wants to be known.
    package var name: String?

    /// - Parameter performer: nil for the one whose folder the performance is in.
    package init(
        id: String, performance: PerformanceID, performer: Slug? = nil, account: String, visitor: VisitorID,
        money: Money, name: String? = nil
    ) {
        self.id = id
        self.performance = performance
        self.performer = performer ?? performance.performer
        self.account = account
        self.visitor = visitor
        self.money = money
        self.name = name
    }
}
