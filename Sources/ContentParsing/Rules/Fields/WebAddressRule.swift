package import Diagnostics

extension ContentRules {
    package static let webAddress = Rule(
        "web-address", .error, "A link is a whole https address.",
        explanation: """
            `https://example.org/ana`, without a name and password in it. Plain http can be read and changed on the way, and
            browsers warn of it.
            """)
}
