import Domain
import Testing

@testable import Companion

@Suite struct StripeConfigurationTests {
    private static func configuration(_ values: [String: String]) throws -> StripeConfiguration? {
        try StripeConfiguration(EnvironmentVariables(values))
    }

    @Test func `where the environment says nothing of Stripe there is none`() throws {
        #expect(try Self.configuration([:]) == nil)
        #expect(try Self.configuration(["STRIPE_API_KEY": "", "STRIPE_API_BASE": "https://x.example"]) == nil)
    }

    @Test func `several secrets of the webhook may count at a time`() throws {
        let found = try #require(
            try Self.configuration([
                "STRIPE_API_KEY": StripeSample.key, "STRIPE_WEBHOOK_SECRET": "whsec_0123456789a, whsec_0123456789b\n",
            ]))
        #expect(found.webhookKeys.map(\.text) == ["whsec_0123456789a", "whsec_0123456789b"])
        #expect(found.base.absolute("v1") == "https://api.stripe.com/v1")
        #expect(found.warnings.isEmpty)
    }

    @Test(
        arguments: [
            ("sk_test_0123456789", false), ("rk_test_0123456789", false), ("sk_live_0123456789", true),
            ("other_0123456789", nil),
        ] as [(String, Bool?)])
    func `the key says whether real money is meant`(key: String, isLive: Bool?) throws {
        #expect(try Self.configuration(["STRIPE_API_KEY": key])?.isLive == isLive)
    }

    @Test func `one of key and secret alone is allowed, with a warning`() throws {
        #expect(try Self.configuration(["STRIPE_API_KEY": StripeSample.key])?.warnings.count == 1)
        let heard = try #require(try Self.configuration(["STRIPE_WEBHOOK_SECRET": StripeSample.secret]))
        #expect(heard.warnings.count == 1)
        #expect(heard.isLive == nil)
    }

    @Test(arguments: [
        ["STRIPE_API_KEY": "sk test 0123456789"], ["STRIPE_API_KEY": "sk\u{0}_0123456789"], ["STRIPE_API_KEY": "short"],
        ["STRIPE_WEBHOOK_SECRET": "whsec_1"], ["STRIPE_API_KEY": "schlüssel_schlüssel"],
        ["STRIPE_API_KEY": StripeSample.key, "STRIPE_API_BASE": "http://api.stripe.com"],
        ["STRIPE_API_KEY": StripeSample.key, "STRIPE_API_BASE": "http://127.0.0.1.evil.example"],
        ["STRIPE_API_KEY": StripeSample.key, "STRIPE_API_BASE": "ftp://127.0.0.1"],
        ["STRIPE_API_KEY": StripeSample.key, "STRIPE_API_BASE": "api.stripe.com"],
    ])
    func `what cannot be right is refused, and no key is shown`(values: [String: String]) {
        let error = #expect(throws: ConfigurationError.self) { try Self.configuration(values) }
        for value in values.values where value != "short" {
            #expect(error.map { !"\($0)".contains(value) || value.contains("stripe.com") } == true)
        }
    }

    @Test func `all that is wrong is said at once`() {
        let error = #expect(throws: ConfigurationError.self) {
            try Self.configuration([
                "STRIPE_API_KEY": "k", "STRIPE_WEBHOOK_SECRET": "w", "STRIPE_API_BASE": "http://stripe.example",
            ])
        }
        for name in ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_API_BASE"] {
            #expect(error?.description.contains(name) == true)
        }
    }

    @Test func `nothing that is printed shows a key`() throws {
        let found = try #require(
            try Self.configuration(["STRIPE_API_KEY": StripeSample.key, "STRIPE_WEBHOOK_SECRET": StripeSample.secret]))
        var dumped = ""
        dump(found, to: &dumped)
        for text in ["\(found)", String(reflecting: found), dumped] {
            #expect(!text.contains("0123456789"))
        }
    }
}
