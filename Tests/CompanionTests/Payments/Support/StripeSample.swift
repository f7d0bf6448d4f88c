import Domain
import Foundation
import HTTPTypes
import Hashing
import Testing

@testable import Companion

enum StripeSample {
    /// Longer than any machine is busy with other tests.
    static let patience = StripePatience(connect: .seconds(120), total: .seconds(120))
    static let key = "sk_test_0123456789"
    static let secret = "whsec_0123456789abcdef"
    static let tips = Sample.dusk + "/tips"
    static let webhook = "/v1/stripe/webhook"

    static func configuration(
        base: String = "https://api.stripe.com", key: String? = StripeSample.key, secret: String = StripeSample.secret
    ) throws -> StripeConfiguration {
        var values = ["STRIPE_API_BASE": base, "STRIPE_WEBHOOK_SECRET": secret]
        values["STRIPE_API_KEY"] = key
        return try #require(try StripeConfiguration(EnvironmentVariables(values)))
    }

    /// A companion that takes tips, with a server in Stripe's place.
    static func run(
        _ answer: @escaping StripeServer.Answer = StripeServer.checkout,
        _ body: @escaping @Sendable (TestCompanion, StripeServer) async throws -> Void
    ) async throws {
        try await StripeServer.run(answer) { server, base in
            try await TestCompanion.run(configure: { $0.stripe = try configuration(base: base) }) { companion in
                try await body(companion, server)
            }
        }
    }

    static func signature(
        _ body: String, at time: Instant = Sample.now, secret: String = StripeSample.secret
    ) -> String {
        "t=\(time.seconds),v1=\(code(body, at: time, secret: secret))"
    }

    static func code(_ body: String, at time: Instant = Sample.now, secret: String = StripeSample.secret) -> String {
        Hexadecimal.text(
            of: MessageAuthentication(key: Array(secret.utf8)).code(for: Array("\(time.seconds).\(body)".utf8)))
    }

    static func event(
        _ type: String, _ object: String, id: String = "evt_1", account: String? = "acct_ana", isLive: Bool = false
    ) -> String {
        let account = account.map { ", \"account\": \"\($0)\"" } ?? ""
        return """
            { "id": "\(id)", "object": "event", "type": "\(type)", "livemode": \(isLive)\(account), "created": 1,
              "data": { "object": \(object) } }
            """
    }

    static func session(
        _ tip: String, payment status: String = "paid", amount: Int = 500, currency: String = "eur",
        mode: String = "payment"
    ) -> String {
        """
        { "id": "cs_test_\(tip)", "object": "checkout.session", "client_reference_id": "\(tip)", "mode": "\(mode)",
          "payment_status": "\(status)", "payment_intent": "pi_\(tip)", "amount_total": \(amount),
          "currency": "\(currency)" }
        """
    }

    static func charge(_ tip: String, refunded: Int) -> String {
        """
        { "id": "ch_1", "object": "charge", "payment_intent": "pi_\(tip)", "amount": 500,
          "amount_refunded": \(refunded), "currency": "eur" }
        """
    }

    static func dispute(_ tip: String, status: String) -> String {
        """
        { "id": "dp_1", "object": "dispute", "payment_intent": "pi_\(tip)", "charge": "ch_1", "amount": 500,
          "status": "\(status)" }
        """
    }
}

extension TestCompanion {
    /// Gives a tip and says its number.
    func tip(_ body: String = #"{ "amount": 500 }"#) async throws -> String {
        let reply = try await ask(.post, StripeSample.tips, body)
        guard case .text(let tip)? = reply["tip"] else {
            Issue.record("no tip: \(reply.status) \(reply.text)")
            return ""
        }
        return tip
    }

    /// Sends a message as Stripe does.
    func tell(_ event: String, signature: String? = nil) async throws -> TestReply {
        try await ask(
            .post, StripeSample.webhook, event,
            [.stripeSignature: signature ?? StripeSample.signature(event, at: clock.now)])
    }

    /// How many tips the show counts.
    func tips() async throws -> JSONValue? { try await ask(.get, Sample.dusk + "/engagement")["tips"] }
}
