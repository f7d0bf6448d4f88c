package import Diagnostics

extension ContentRules {
    package static let emptyValue = Rule(
        "empty-value", .error, "A key that is written has a value.",
        explanation: """
            `note:` with nothing behind it may be a forgotten text or a forgotten line. Write the value, or remove the line. Behind
            a space `#` begins a comment, so a value that begins with it goes in quotes.
            """)
}
