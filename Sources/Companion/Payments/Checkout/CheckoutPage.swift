internal import Domain
internal import Engagement

/// The page of Stripe's where a tip is paid: a Checkout Session, as a direct charge on the performer's own account.
struct CheckoutPage: Sendable, Hashable {
    /// How long a page is open, in seconds; Stripe asks for 30 minutes at least.
    static let lifetime = 3600
    /// How long after its opening a tip's page can still be asked for, in seconds: Stripe refuses a page whose end is not
    /// half an hour ahead, and the same question must be asked each time.
    static let grace = 25 * 60
    private static let longestURL = 4096

    let session: String
    let url: String

    /// - Throws: `StripeFailure`.
    static func open(
        _ tip: Tip, of performance: PublishedCatalog.Performance, to taker: TipTaker, on site: SiteURL,
        at stripe: StripeClient
    ) async throws -> CheckoutPage {
        let answer = try await stripe.ask(request(tip, performance, taker, site), for: CheckoutSession.self)
        let isPlainAllowed = stripe.configuration.base.origin.hasPrefix("http://")
        guard answer.object == "checkout.session", answer.clientReferenceId == tip.id,
            answer.amountTotal ?? tip.money.amount == tip.money.amount,
            answer.id.utf8.count <= 255, !answer.id.isEmpty, isPrintable(answer.id),
            let url = answer.url, url.utf8.count <= longestURL, isPrintable(url),
            url.hasPrefix("https://") || (isPlainAllowed && SiteURL(plain: url)?.isOnThisComputer == true)
        else { throw StripeFailure(.unreadable, "this is not the page that was asked for") }
        return CheckoutPage(session: answer.id, url: url)
    }

    static func expiry(of tip: Tip) -> Instant { tip.openedAt.adding(seconds: lifetime) }

    private static func request(
        _ tip: Tip, _ performance: PublishedCatalog.Performance, _ taker: TipTaker, _ site: SiteURL
    ) -> StripeRequest {
        let performer = "performers/\(taker.performer.slug)/"
        var fields = FormFields()
        fields.add("mode", "payment")
        fields.add("submit_type", "donate")
        fields.add("client_reference_id", tip.id)
        fields.add("line_items[0][quantity]", 1)
        fields.add("line_items[0][price_data][currency]", tip.money.currency.lowercased())
        fields.add("line_items[0][price_data][unit_amount]", tip.money.amount)
        fields.add("line_items[0][price_data][product_data][name]", "Tip for \(taker.performer.name)")
        fields.add("success_url", site.absolute(performer + "tip/?thanks"))
        fields.add(
            "cancel_url",
            site.absolute("performers/\(performance.address.performer)/\(performance.address.performance)/"))
        fields.add("expires_at", expiry(of: tip).seconds)
        fields.add("metadata[tip]", tip.id)
        fields.add("metadata[performance]", performance.id.description)
        fields.add("payment_intent_data[metadata][tip]", tip.id)
        fields.add("payment_intent_data[description]", "Tip for “\(performance.title)” (\(performance.id))")
        return StripeRequest(
            method: .post, path: "v1/checkout/sessions", fields: fields, account: taker.account.description,
            idempotencyKey: tip.id)
    }

    /// Printable ASCII without spaces: safe in a header and in a page.
    private static func isPrintable(_ text: String) -> Bool { text.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
}

/// As in the API reference, "The Checkout Session object".
private struct CheckoutSession: Decodable {
    let object: String
    let id: String
    let clientReferenceId: String?
    let amountTotal: Int?
    let url: String?
}

extension SiteURL {
    /// The place of an http URL, whatever comes after its path.
    fileprivate init?(plain url: String) {
        guard url.hasPrefix("http://") else { return nil }
        self.init(String(url.prefix { $0 != "?" && $0 != "#" }))
    }
}
