internal import Domain

/// How the service and Stripe know each other.
package struct StripeConfiguration: Sendable {
    /// Nil where no tips are taken, and only what Stripe still tells of earlier ones is taken down.
    let key: StripeKey?
    /// What Stripe may sign its messages with: all that are given count, so that one can be changed in peace.
    let webhookKeys: [StripeKey]
    /// Where Stripe answers.
    let base: SiteURL

    /// Characters of a webhook's secret; fewer are a copy that was cut off.
    private static let shortest = 8

    /// Nil where the environment says nothing of Stripe.
    ///
    /// - Throws: `ConfigurationError` with all that is wrong, which shows no key.
    package init?(_ environment: EnvironmentVariables) throws {
        let keyText = try environment.value("STRIPE_API_KEY")
        let webhookText = try environment.value("STRIPE_WEBHOOK_SECRET")
        let baseText = try environment.value("STRIPE_API_BASE") ?? "https://api.stripe.com"
        guard keyText != nil || webhookText != nil else { return nil }

        var findings: [String] = []
        key = keyText.flatMap { StripeKey($0) }
        if keyText != nil, key == nil {
            findings.append("STRIPE_API_KEY is no key: one has at least 8 characters and no spaces")
        }
        let texts = (webhookText ?? "").split { $0.isWhitespace || $0 == "," }
        webhookKeys = texts.compactMap { $0.utf8.count < StripeConfiguration.shortest ? nil : StripeKey($0) }
        if webhookKeys.count != texts.count {
            findings.append("STRIPE_WEBHOOK_SECRET is no secret of a webhook: one has at least 8 characters")
        }
        let base = SiteURL(baseText).flatMap { $0.origin.hasPrefix("https://") || $0.isOnThisComputer ? $0 : nil }
        if base == nil { findings.append("STRIPE_API_BASE must be an https URL, or http on this computer") }
        guard let base, findings.isEmpty else { throw ConfigurationError(findings.joined(separator: "\n  ")) }
        self.base = base
    }

    /// Whether real money is meant. A webhook of a platform in live mode also hears what its performers do in test mode,
    /// where everybody is rich. Nil where the key does not say.
    var isLive: Bool? {
        guard let key else { return nil }
        return key.text.contains("_live_") ? true : key.text.contains("_test_") ? false : nil
    }

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
