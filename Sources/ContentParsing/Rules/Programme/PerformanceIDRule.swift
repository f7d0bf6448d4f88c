package import Diagnostics

extension ContentRules {
    package static let performanceID = Rule(
        "performance-id", .error, "An id is the performance's former address.",
        explanation: """
            `<performer>/<performance>`, both as they stood in the path of the file before it was renamed. A performance that was
            never renamed needs none.
            """)
}
