package import Diagnostics

extension ContentRules {
    package static let wrongType = Rule(
        "wrong-type", .error, "A value is of the kind that its key asks for.",
        explanation: """
            A text is not a list and a list is not a text:

                genre: folk
                genres: [folk, jazz]
            """)
}
