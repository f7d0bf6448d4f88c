package import Diagnostics

extension ContentRules {
    package static let countryCode = Rule(
        "country-code", .error, "A country is named by its two letters of ISO 3166.",
        explanation: """
            `PT` for Portugal, `GB` for the United Kingdom, `CZ` for Czechia.
            """)
}
