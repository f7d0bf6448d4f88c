package import Diagnostics

extension ContentRules {
    package static let stopOverlap = Rule(
        "stop-overlap", .error, "The stops of a performance do not overlap.",
        explanation: """
            Nobody is at two places at a time. End the earlier stop before the next one starts, with time for the walk.
            """)
}
