package import Diagnostics

extension ContentRules {
    package static let duplicateKey = Rule(
        "duplicate-key", .error, "A key is written once.",
        explanation: """
            Of two lines with one key, YAML readers take either, and it is seldom the one that was meant. Delete one; where two
            values are meant, such as two genres, there is a key that takes a list.
            """)
}
