package import Diagnostics

extension ContentRules {
    package static let frontMatterUnclosed = Rule(
        "front-matter-unclosed", .error, "The front matter ends with a line of three hyphens.",
        explanation: """
            Without the second `---` nobody can tell where the keys end and the text begins. Put it on a line of its own, without
            anything before it.
            """)
}
