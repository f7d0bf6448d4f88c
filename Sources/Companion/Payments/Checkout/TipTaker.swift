internal import Domain

/// A performer to whom a tip can be given.
struct TipTaker: Sendable, Hashable {
    let performer: PublishedCatalog.Performer
    let account: StripeAccount

    /// Nil for one who wants no tips or has no account for them.
    init?(_ performer: PublishedCatalog.Performer) {
        guard performer.allowsTips, let account = performer.account else { return nil }
        self.performer = performer
        self.account = account
    }

    /// Those of a performance, in its order.
    static func all(of performance: PublishedCatalog.Performance, in catalog: PublishedCatalog) -> [TipTaker] {
        performance.performers.compactMap { catalog.performers[$0].flatMap(TipTaker.init) }
    }
}
