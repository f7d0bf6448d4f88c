package import Diagnostics

extension ContentRules {
    package static let textCharacter = Rule(
        "text-character", .error, "A line of text has no breaks, no control characters and no overrides of direction.",
        explanation: """
            Line breaks and control characters break calendars and feeds, and an override (U+202A–U+202E, U+2066–U+2069) makes a
            title turn round the text beside it. Arabic and Hebrew need none of them: browsers find the direction by themselves.
            """)
}
