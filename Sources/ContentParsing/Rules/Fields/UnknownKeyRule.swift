package import Diagnostics

extension ContentRules {
    package static let unknownKey = Rule(
        "unknown-key", .error, "A key is one that the kind of file has.",
        explanation: """
            A misspelt key would be silently left out, and the show with it. The message names the nearest key that exists; the
            README lists all of them.
            """)
}
