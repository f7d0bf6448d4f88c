package import Diagnostics

extension ContentRules {
    package static let listLength = Rule(
        "list-length", .error, "A list has as many items as its key allows.",
        explanation: """
            A performance has one to five stops and one to three genres; coordinates are two numbers.
            """)
}
