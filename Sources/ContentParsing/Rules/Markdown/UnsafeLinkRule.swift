package import Diagnostics

extension ContentRules {
    package static let unsafeLink = Rule(
        "unsafe-link", .warning, "A link in a text leads to a web page, a mail address or a phone number.",
        explanation: """
            `https:`, `http:`, `mailto:` and `tel:`, or a path on this site. Of other links only the text is shown.
            """)
}
