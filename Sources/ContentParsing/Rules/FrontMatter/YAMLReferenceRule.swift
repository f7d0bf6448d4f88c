package import Diagnostics

extension ContentRules {
    package static let yamlReference = Rule(
        "yaml-reference", .error, "The front matter uses no anchors and no aliases.",
        explanation: """
            `&name` and `*name` are YAML's way to repeat a part of a file. They are refused, since a few lines of them can unfold to
            millions. Mostly the sign is meant as text: then the value goes in quotes.

                note: "*Free*, as always"
            """)
}
