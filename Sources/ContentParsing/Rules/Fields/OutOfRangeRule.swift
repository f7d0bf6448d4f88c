package import Diagnostics

extension ContentRules {
    package static let outOfRange = Rule(
        "out-of-range", .error, "A number or a span of time stays within what makes sense.",
        explanation: """
            What lies outside is mostly a slip of the finger or another unit. The message says the smallest and the largest value.
            """)
}
