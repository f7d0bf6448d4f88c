package import Diagnostics

extension ContentRules {
    package static let repeatedItem = Rule(
        "repeated-item", .error, "A list names nothing twice.",
        explanation: """
            Of two equal items one is mostly meant to be something else. Delete it, or correct it.
            """)
}
