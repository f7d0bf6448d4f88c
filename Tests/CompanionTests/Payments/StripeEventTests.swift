import Domain
import Engagement
import Testing
import TestLiterals

@testable import Companion

@Suite struct StripeEventTests {
    private static func meaning(_ type: String, _ object: String) throws -> StripeEvent.Meaning {
        try StripeJSON.decode(StripeEvent.self, from: Array(StripeSample.event(type, object).utf8)).meaning
    }

    static let facts: [(String, String, PaymentNotice.Fact)] = {
        guard let money = Money(500, "EUR"), let yen = Money(300, "JPY") else { return [] }
        let payment = "pi_t1"
        return [
            (
                "checkout.session.completed", StripeSample.session("t1"),
                .paid(tip: "t1", session: "cs_test_t1", payment: payment, money: money)
            ),
            (
                "checkout.session.async_payment_succeeded",
                StripeSample.session("t1", amount: 300, currency: "jpy"),
                .paid(tip: "t1", session: "cs_test_t1", payment: payment, money: yen)
            ),
            (
                "checkout.session.async_payment_failed", StripeSample.session("t1", payment: "unpaid"),
                .failed(tip: "t1", session: "cs_test_t1")
            ),
            (
                "checkout.session.expired", StripeSample.session("t1", payment: "unpaid"),
                .expired(tip: "t1", session: "cs_test_t1")
            ),
            ("charge.refunded", StripeSample.charge("t1", refunded: 200), .refunded(payment: payment, total: 200)),
            (
                "charge.dispute.created", StripeSample.dispute("t1", status: "needs_response"),
                .disputed(payment: payment)
            ),
            (
                "charge.dispute.funds_withdrawn", StripeSample.dispute("t1", status: "under_review"),
                .disputed(payment: payment)
            ),
            (
                "charge.dispute.closed", StripeSample.dispute("t1", status: "won"),
                .disputeClosed(payment: payment, isWon: true)
            ),
            (
                "charge.dispute.updated", StripeSample.dispute("t1", status: "lost"),
                .disputeClosed(payment: payment, isWon: false)
            ),
            (
                "charge.dispute.funds_reinstated", StripeSample.dispute("t1", status: "won"),
                .disputeClosed(payment: payment, isWon: true)
            ),
        ]
    }()

    @Test(arguments: facts.indices)
    func `every type that money depends on is understood`(index: Int) throws {
        let (type, object, fact) = Self.facts[index]
        #expect(try Self.meaning(type, object) == .fact(fact))
    }

    @Test func `each type that is asked for has a meaning`() {
        #expect(Set(StripeEvent.types) == Set(Self.facts.map(\.0)))
        // Stripe takes no more in one question.
        #expect(StripeEvent.types.count <= 20)
    }

    @Test(arguments: [
        ("checkout.session.completed", StripeSample.session("t1", payment: "unpaid")),
        ("checkout.session.completed", StripeSample.session("t1", payment: "no_payment_required")),
        ("checkout.session.completed", StripeSample.session("t1", mode: "subscription")),
        ("checkout.session.expired", StripeSample.session("t1", mode: "setup")),
        ("charge.refunded", #"{ "id": "ch_1", "payment_intent": null, "amount_refunded": 5 }"#),
        ("charge.dispute.created", StripeSample.dispute("t1", status: "warning_needs_response")),
        ("charge.dispute.closed", StripeSample.dispute("t1", status: "warning_closed")),
        ("charge.dispute.updated", StripeSample.dispute("t1", status: "appeal_under_review")),
        ("charge.dispute.closed", StripeSample.dispute("t1", status: "prevented")),
        ("charge.dispute.updated", StripeSample.dispute("t1", status: "a status of next year")),
        ("customer.created", "{}"), ("", "{}"), ("charge.succeeded", StripeSample.charge("t1", refunded: 0)),
    ])
    func `what moves no money of a tip means nothing`(type: String, object: String) throws {
        #expect(try Self.meaning(type, object) == .nothing)
    }

    @Test(arguments: [
        ("checkout.session.completed", "{}", "data.object.mode"),
        ("checkout.session.completed", "5", "data.object"),
        (
            "checkout.session.completed", #"{ "id": "cs", "mode": "payment", "payment_status": "paid" }"#,
            "data.object.amountTotal"
        ),
        (
            "checkout.session.completed",
            #"{ "id": "cs", "mode": "payment", "payment_status": "paid", "amount_total": "5", "currency": "eur" }"#,
            "data.object.amountTotal"
        ),
        ("checkout.session.completed", StripeSample.session("t1", currency: "euro"), "data.object.currency"),
        ("checkout.session.expired", #"{ "mode": "payment" }"#, "data.object.id"),
        ("charge.refunded", #"{ "payment_intent": "pi" }"#, "data.object.amountRefunded"),
        (
            "charge.refunded", #"{ "payment_intent": { "id": "pi" }, "amount_refunded": 5 }"#,
            "data.object.paymentIntent"
        ),
        ("charge.dispute.closed", #"{ "payment_intent": "pi" }"#, "data.object.status"),
    ])
    func `what an event lacks is named`(type: String, object: String, place: String) throws {
        #expect(try Self.meaning(type, object) == .incomplete(place))
    }
}
