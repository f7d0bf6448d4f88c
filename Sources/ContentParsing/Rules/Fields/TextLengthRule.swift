package import Diagnostics

extension ContentRules {
    package static let textLength = Rule(
        "text-length", .error, "A text keeps to the length that its place allows.",
        explanation: """
            A title has room for 100 characters, a description for 500: cards on a phone, a calendar's line and a feed's item must
            hold them. The body below the front matter takes as much as you like.
            """)
}
