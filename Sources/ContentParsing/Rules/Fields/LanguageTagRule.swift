package import Diagnostics

extension ContentRules {
    package static let languageTag = Rule(
        "language-tag", .error, "A language is a BCP 47 tag.",
        explanation: """
            Two or three letters, and where needed a script or a region: `pt`, `pt-BR`, `zh-Hant`. Browsers use it to choose a voice,
            a font and where to break a word.
            """)
}
