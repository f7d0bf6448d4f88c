internal import Domain

/// How the service and Stripe know each other.
package struct StripeConfiguration: Sendable {
    /// Nil where no tips are taken, and only what Stripe still tells of earlier ones is taken down.
    let key: StripeKey?
    /// What Stripe may sign its messages with: all that are given count, so that one can be changed in peace.
    let webhookKeys: [StripeKey]
    /// Where Stripe answers.
    let base: SiteURL

    /// Nil where the environment says nothing of Stripe.
    ///
    /// - Throws: `ConfigurationError`, which shows no key.
    package init?(_ environment: EnvironmentVariables) throws {
        let keyText = try environment.value("STRIPE_API_KEY")
        let webhookText = try environment.value("STRIPE_WEBHOOK_SECRET")
        let baseText = try environment.value("STRIPE_API_BASE") ?? "https://api.stripe.com"
        guard keyText != nil || webhookText != nil else { return nil }

        key = try keyText.map { text in
            guard let key = StripeKey(text) else {
                throw ConfigurationError("STRIPE_API_KEY is no key: it begins with sk_ or rk_ and has no spaces")
            }
            return key
        }
        webhookKeys = try (webhookText ?? "").split { $0.isWhitespace || $0 == "," }.map { text in
            guard text.utf8.count >= Secret.shortest, let key = StripeKey(text) else {
                throw ConfigurationError(
                    "STRIPE_WEBHOOK_SECRET is no secret of a webhook: it begins with whsec_ and is longer")
            }
            return key
        }
        guard let base = SiteURL(baseText), base.origin.hasPrefix("https://") || base.isOnThisComputer else {
            throw ConfigurationError("STRIPE_API_BASE must be an https URL, or http on this computer")
        }
        self.base = base
    }

    /// Whether real money is meant. A webhook of a platform in live mode also hears what its performers do in test mode,
    /// where everybody is rich.
    var isLive: Bool { key.map { !$0.text.contains("_test_") } ?? true }

    /// What the operator should know before the first tip.
    var warnings: [String] {
        if key == nil {
            return ["STRIPE_WEBHOOK_SECRET is set and STRIPE_API_KEY is not: tips are off, earlier ones are kept up"]
        }
        if webhookKeys.isEmpty {
            return ["STRIPE_API_KEY is set and STRIPE_WEBHOOK_SECRET is not: a tip counts only after `reconcile`"]
        }
        return []
    }
}

extension SiteURL {
    /// Whether it never leaves the computer, so that http is as good as https.
    var isOnThisComputer: Bool {
        let name = host.prefix { $0 != ":" }
        return name == "localhost" || name == "127.0.0.1"
    }
}
