package import Diagnostics

extension ContentRules {
    package static let yamlNesting = Rule(
        "yaml-nesting", .error, "The front matter is nested at most 16 deep.",
        explanation: """
            No key needs more than five levels. Far more is a mistake or an attack, and either could exhaust a reader.
            """)
}
