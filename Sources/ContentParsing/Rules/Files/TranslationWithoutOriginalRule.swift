package import Diagnostics

extension ContentRules {
    package static let translationWithoutOriginal = Rule(
        "translation-without-original", .error, "A translation lies beside the text that it translates.",
        explanation: """
            `dusk.cs.md` says what `dusk.md` says, in Czech: places and times stay in `dusk.md`. Without that file there is nothing
            to translate. After a rename give both the new name.
            """)
}
