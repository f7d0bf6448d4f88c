package import Diagnostics

extension ContentRules {
    package static let notATime = Rule(
        "not-a-time", .error, "A time is written HH:MM in 24 hours.",
        explanation: """
            `18:00`, by the clock of the city. What goes past midnight counts on, so half past one in the night is `25:30`, or is
            written in full: `2026-12-06T01:30`.
            """)
}
