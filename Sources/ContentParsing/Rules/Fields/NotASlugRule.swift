package import Diagnostics

extension ContentRules {
    package static let notASlug = Rule(
        "not-a-slug", .error, "A reference is written as the name of the file that it means.",
        explanation: """
            Performers, pitches, cities, festivals and genres are named as in their addresses: a–z, 0–9 and single hyphens.

                pitch: portas-do-sol
            """)
}
