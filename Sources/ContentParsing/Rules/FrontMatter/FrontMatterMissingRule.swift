package import Diagnostics

extension ContentRules {
    package static let frontMatterMissing = Rule(
        "front-matter-missing", .error, "A text begins with front matter between two lines of three hyphens.",
        explanation: """
            The first line of the file is `---`, then come lines of `key: value`, then `---` again, then the text:

                ---
                title: Fado at dusk
                ---
                Bring a scarf.
            """)
}
