package import Diagnostics

extension ContentRules {
    package static let translationLanguage = Rule(
        "translation-language", .warning, "A translation is in one of the site's other languages.",
        explanation: """
            `dusk.cs.md` is `dusk.md` in Czech. It is read only where `languages` in site.yml lists its language, written in the
            same way. The site's first language, `language`, has no such files: its texts are those without a language in their
            name.
            """)
}
