package import Diagnostics

extension ContentRules {
    package static let yamlSyntax = Rule(
        "yaml-syntax", .error, "The front matter is YAML.",
        explanation: """
            One `key: value` a line; what belongs to a key stands below it, indented with spaces, never with tabs; a value that
            holds `: ` or begins with one of `[ ] { } # & * ! | > % @` or a quotation mark is put in quotes as a whole:

                title: "Late: the last show"
            """)
}
