/// What the payment provider says; it may say it twice, and in any order.
package struct PaymentNotice: Sendable, Hashable {
    package enum Fact: Sendable, Hashable {
        /// A payment page led to a payment, at once or late. `tip` is the client reference.
        case paid(tip: String?, session: String, payment: String?, money: Money)
        case expired(tip: String?, session: String)
        case failed(tip: String?, session: String)
        /// How much of a payment was given back in all until now.
        case refunded(payment: String, total: Int)
        case disputed(payment: String)
        case disputeClosed(payment: String, isWon: Bool)
    }

    /// The provider's id of the message: it is applied once.
    package var id: String
    package var account: String
    package var fact: Fact

    package init(id: String, account: String, fact: Fact) {
        self.id = id
        self.account = account
        self.fact = fact
    }
}
