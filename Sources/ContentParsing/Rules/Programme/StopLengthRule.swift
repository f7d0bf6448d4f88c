package import Diagnostics

extension ContentRules {
    package static let stopLength = Rule(
        "stop-length", .error, "A stop is at most 24 hours long and begins within a day or two of its date.",
        explanation: """
            The first stop begins on the performance's `date` and nothing lasts beyond 48:00, the second midnight after it. What is
            longer are several dates: see `repeat` and `also`.
            """)
}
