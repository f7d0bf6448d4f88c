package import Diagnostics

extension ContentRules {
    package static let fileName = Rule(
        "file-name", .error, "Files and folders are named in a–z, 0–9 and single hyphens.",
        explanation: """
            They become addresses, so they are made of a–z, 0–9 and single hyphens, at most 64 of them, and a text ends with `.md`.
            For example `fado-at-dusk.md`, not `Fado at dusk.MD`. What people read is the `title` or `name` inside the file.
            """)
}
