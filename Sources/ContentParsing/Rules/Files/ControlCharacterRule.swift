package import Diagnostics

extension ContentRules {
    package static let controlCharacter = Rule(
        "control-character", .error, "A text holds no control characters.",
        explanation: """
            Characters without a shape (NUL, escape, a lonely carriage return) come from broken copies and old machines. No page and
            no feed may hold them, so they are refused where they enter. Delete the character that is marked.
            """)
}
