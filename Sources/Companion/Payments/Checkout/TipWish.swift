internal import Domain
internal import Engagement
internal import HTTPTypes

/// What somebody wants to give, as their body says it.
struct TipWish: Sendable, Hashable {
    let money: Money
    /// Nil for the first performer of the show who takes tips.
    let performer: Slug?
    /// Nil unless the giver wants to be known.
    let name: String?

    /// - Parameter currency: the city's.
    /// - Throws: `Problem` 400 with all that is wrong.
    init(
        _ fields: inout BodyFields, limits: TipLimits, currency: String, performers: [Slug]
    ) throws {
        let amount = fields.require("amount", fields.integer("amount", in: limits.range))
        if let amount, !amount.isMultiple(of: limits.step) {
            fields.refuse("amount", "must be a multiple of \(limits.step)")
        }
        _ = fields.value("currency", "\(currency), the currency of the city") { $0 == currency ? $0 : nil }
        performer = fields.value("performer", "a performer of this show") { text in
            Slug(text).flatMap { performers.contains($0) ? $0 : nil }
        }
        name = fields.text("name", longest: 80)
        try fields.finish()
        guard let amount, let money = Money(amount, currency) else {
            throw Problem(.badRequest, "The body is not as it should be.")
        }
        self.money = money
    }
}
