package import Diagnostics

extension ContentRules {
    package static let imageDescription = Rule(
        "image-description", .error, "A picture has a description.",
        explanation: """
            `image_alt` says in a sentence what is to be seen, for those who do not see it and for when it does not load.
            """)
}
