package import Diagnostics

extension ContentRules {
    package static let exclusiveKeys = Rule(
        "exclusive-keys", .error, "Of two keys that say the same, one is written.",
        explanation: """
            `genre` or `genres`, `until` or `count`, `url` or `file`: with both, nobody knows which one holds.
            """)
}
