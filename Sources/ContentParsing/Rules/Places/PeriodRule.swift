package import Diagnostics

extension ContentRules {
    package static let period = Rule(
        "period", .error, "A period ends after it begins.",
        explanation: """
            `from` and `to` of a festival or of a closure. A plain date in `to` is the last day, so what lasts one day has the same
            date in both.
            """)
}
