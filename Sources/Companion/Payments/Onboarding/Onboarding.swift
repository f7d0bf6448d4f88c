package import Domain
internal import Hashing

/// Opens an account at Stripe for a performer, and the page where they fill it in.
///
/// The account is wholly theirs: Stripe's full dashboard, its fees, its losses and its questions are between Stripe and
/// them, and whoever runs the site is no party to their money.
package struct Onboarding: Sendable {
    private let client: StripeClient
    private let site: SiteURL

    package init(_ client: StripeClient, site: SiteURL) {
        self.client = client
        self.site = site
    }

    /// Makes the account; the same performer and country within a day are one account.
    ///
    /// - Parameter country: ISO 3166-1 alpha-2, where the performer lives; nil to let them say it.
    /// - Throws: `StripeFailure`.
    package func account(for performer: Slug, country: String?) async throws -> StripeAccount {
        var fields = FormFields()
        fields.add("controller[stripe_dashboard][type]", "full")
        fields.add("controller[fees][payer]", "account")
        fields.add("controller[losses][payments]", "stripe")
        fields.add("controller[requirement_collection]", "stripe")
        if let country { fields.add("country", country) }
        fields.add("business_profile[url]", page(of: performer))
        fields.add("metadata[performer]", performer.description)
        let key = ContentHash.of(Array("\(page(of: performer)) \(country ?? "")".utf8))
        let request = StripeRequest(
            method: .post, path: "v1/accounts", fields: fields, idempotencyKey: "onboard-\(key)")
        guard let account = StripeAccount(try await client.ask(request, for: Made.self).id) else {
            throw StripeFailure(.unreadable, "the new account has no usable id")
        }
        return account
    }

    /// A page for one visit, which Stripe closes after some minutes.
    ///
    /// - Throws: `StripeFailure`.
    package func link(for account: StripeAccount, of performer: Slug) async throws -> String {
        var fields = FormFields()
        fields.add("account", account.description)
        fields.add("type", "account_onboarding")
        fields.add("return_url", page(of: performer))
        fields.add("refresh_url", page(of: performer))
        let request = StripeRequest(method: .post, path: "v1/account_links", fields: fields)
        let url = try await client.ask(request, for: Link.self).url
        let isSafe = url.hasPrefix("https://") || client.configuration.base.origin.hasPrefix("http://")
        guard isSafe, url.utf8.count <= 4096, url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw StripeFailure(.unreadable, "the link is no https URL")
        }
        return url
    }

    private func page(of performer: Slug) -> String { site.absolute("performers/\(performer)/") }

    private struct Made: Decodable {
        let id: String
    }

    private struct Link: Decodable {
        let url: String
    }
}
