package import Diagnostics

extension ContentRules {
    package static let missingCity = Rule(
        "missing-city", .error, "A performance is in a city.",
        explanation: """
            Either the performer's `index.md` has a `city`, which then holds for all of their performances, or the performance names
            its own.
            """)
}
