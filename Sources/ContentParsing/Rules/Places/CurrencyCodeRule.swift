package import Diagnostics

extension ContentRules {
    package static let currencyCode = Rule(
        "currency-code", .error, "A currency is named by its three letters of ISO 4217.",
        explanation: """
            `EUR`, `GBP`, `CZK`: signs such as `$` stand for a dozen currencies.
            """)
}
