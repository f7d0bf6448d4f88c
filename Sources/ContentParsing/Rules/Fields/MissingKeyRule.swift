package import Diagnostics

extension ContentRules {
    package static let missingKey = Rule(
        "missing-key", .error, "A required key is there.",
        explanation: """
            The message names the key and the place that needs it. For a performance these are `title`, `genre`, `date` and `stops`,
            and for a stop its place, `start` and `end`.
            """)
}
