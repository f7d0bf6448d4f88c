import Domain
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct OnboardingTests {
    private static func onboarding(_ base: String) throws -> Onboarding {
        Onboarding(
            try #require(StripeClient(try StripeSample.configuration(base: base), patience: StripeSample.patience)),
            site: try #require(SiteURL("https://busking.example/")))
    }

    @Test func `an account is wholly the performer's, and asked for twice it is one`() async throws {
        try await StripeServer.run({ _, _ in StripeServer.json(#"{ "id": "acct_new1", "object": "account" }"#) }) {
            server, base in
            let onboarding = try Self.onboarding(base)
            for country in ["PT", "PT", "ES", nil] {
                #expect(try await onboarding.account(for: "ana-fado", country: country).description == "acct_new1")
            }
            let asked = try #require(server.asked.first)
            #expect(asked.target == "/v1/accounts")
            #expect(
                asked.form == [
                    "controller[stripe_dashboard][type]": "full", "controller[fees][payer]": "account",
                    "controller[losses][payments]": "stripe", "controller[requirement_collection]": "stripe",
                    "country": "PT", "business_profile[url]": "https://busking.example/performers/ana-fado/",
                    "metadata[performer]": "ana-fado",
                ])
            let keys = server.asked.map { $0.fields[.idempotencyKey] }
            #expect(keys[0] != nil && keys[0] == keys[1])
            #expect(Set(keys).count == 3)
        }
    }

    @Test func `a link leads to the account and back to the site`() async throws {
        try await StripeServer.run({ _, _ in StripeServer.json(#"{ "url": "https://connect.stripe.com/setup/1" }"#) }) {
            server, base in
            let account = try #require(StripeAccount("acct_1"))
            #expect(
                try await Self.onboarding(base).link(for: account, of: "ana-fado")
                    == "https://connect.stripe.com/setup/1")
            #expect(
                server.asked.first?.form == [
                    "account": "acct_1", "type": "account_onboarding",
                    "return_url": "https://busking.example/performers/ana-fado/",
                    "refresh_url": "https://busking.example/performers/ana-fado/",
                ])
        }
    }

    @Test(arguments: [#"{ "id": "cus_1" }"#, #"{ "id": "acct_\r\nX: y" }"#, "{}", #"{ "id": "acct_" }"#])
    func `an account with a strange name is none`(body: String) async throws {
        try await StripeServer.run({ _, _ in StripeServer.json(body) }) { _, base in
            await #expect(throws: StripeFailure.self) {
                try await Self.onboarding(base).account(for: "ana-fado", country: nil)
            }
        }
    }
}
