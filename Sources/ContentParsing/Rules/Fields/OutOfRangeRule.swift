package import Diagnostics

extension ContentRules {
    package static let outOfRange = Rule(
        "out-of-range", .error, "A number or a span of time stays within what makes sense.",
        explanation: """
            The message says the smallest and the largest value.
            """)
}
