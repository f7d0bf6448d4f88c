package import Diagnostics

extension ContentRules {
    package static let unknownValue = Rule(
        "unknown-value", .error, "A value is one of those that its key knows.",
        explanation: """
            The message names the nearest one, or all of them where there are few.
            """)
}
