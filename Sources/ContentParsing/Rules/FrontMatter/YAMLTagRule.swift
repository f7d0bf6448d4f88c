package import Diagnostics

extension ContentRules {
    package static let yamlTag = Rule(
        "yaml-tag", .error, "The front matter uses no tags.",
        explanation: """
            A value that begins with `!` is a type to YAML. Nothing here needs one, so it is refused; a text goes in quotes.

                title: "!Viva!"
            """)
}
