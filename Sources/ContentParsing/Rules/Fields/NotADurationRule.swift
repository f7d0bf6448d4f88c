package import Diagnostics

extension ContentRules {
    package static let notADuration = Rule(
        "not-a-duration", .error, "A span of time is a number with its unit.",
        explanation: """
            Minutes, hours or days: `45m`, `2h`, `1h30m`, `60d`.
            """)
}
