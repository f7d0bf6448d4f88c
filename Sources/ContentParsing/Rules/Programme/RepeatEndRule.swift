package import Diagnostics

extension ContentRules {
    package static let repeatEnd = Rule(
        "repeat-end", .error, "A repeat ends at most 400 days after its first date.",
        explanation: """
            By `until` or by `count`, so that nobody's forgotten weekly show haunts the map. Whoever goes on sets it anew once a
            year, with a new `date`.
            """)
}
