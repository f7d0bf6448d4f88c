internal import Engagement

extension StripeEvent {
    /// The types that tips are made of; others need not be sent here.
    static let types = [
        "checkout.session.completed", "checkout.session.async_payment_succeeded",
        "checkout.session.async_payment_failed", "checkout.session.expired", "charge.refunded",
        "charge.dispute.created", "charge.dispute.updated", "charge.dispute.closed",
        "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated",
    ]

    /// - Throws: `DecodingError` for an object that lacks what its type should have.
    static func meaning(of type: String, _ object: () throws -> EventObject) throws -> Meaning {
        switch type {
        case "checkout.session.completed", "checkout.session.async_payment_succeeded": try paid(object())
        case "checkout.session.async_payment_failed":
            try session(object()) { .failed(tip: $0, session: $1) }
        case "checkout.session.expired":
            try session(object()) { .expired(tip: $0, session: $1) }
        case "charge.refunded": try refunded(object())
        case let type where types.contains(type): try disputed(object())
        default: .nothing
        }
    }

    private static func session(
        _ object: EventObject, _ fact: (String?, String) throws -> PaymentNotice.Fact?
    ) throws -> Meaning {
        guard try object.text(.mode) == "payment" else { return .nothing }
        return try fact(object.textIfAny(.clientReferenceId), object.text(.id)).map(Meaning.fact) ?? .nothing
    }

    /// What was paid is what the event says, whatever was asked for.
    private static func paid(_ object: EventObject) throws -> Meaning {
        try session(object) { tip, session in
            // With a slow method the page is done long before the money comes, or does not.
            guard try object.text(.paymentStatus) == "paid" else { return nil }
            guard let money = Money(try object.integer(.amountTotal), try object.text(.currency).uppercased()) else {
                throw object.refuse(.currency, "this is no currency")
            }
            return .paid(tip: tip, session: session, payment: try object.textIfAny(.paymentIntent), money: money)
        }
    }

    /// What was given back in all until then. A refund that failed later is not taken away again: the performer still owes
    /// it, and Stripe asks them to pay it back some other way.
    private static func refunded(_ object: EventObject) throws -> Meaning {
        // A charge without a payment intent comes from no checkout page.
        guard let payment = try object.textIfAny(.paymentIntent) else { return .nothing }
        return .fact(.refunded(payment: payment, total: try object.integer(.amountRefunded)))
    }

    /// The status alone counts, so that all events of a dispute say the same in any order. An inquiry (`warning_…`) moves no
    /// money, an appeal brings none back until it is won, and a prevented dispute comes with a refund of its own.
    private static func disputed(_ object: EventObject) throws -> Meaning {
        guard let payment = try object.textIfAny(.paymentIntent) else { return .nothing }
        return switch try object.text(.status) {
        case "needs_response", "under_review": .fact(.disputed(payment: payment))
        case "won": .fact(.disputeClosed(payment: payment, isWon: true))
        case "lost": .fact(.disputeClosed(payment: payment, isWon: false))
        default: .nothing
        }
    }
}
