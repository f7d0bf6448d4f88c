package import Diagnostics

extension ContentRules {
    package static let linkOutsideContent = Rule(
        "link-outside-content", .error, "A symbolic link leads to a file inside the content folder.",
        explanation: """
            What is published comes from the content folder and from nowhere else, so that nobody can publish a file of the server
            by linking to it. Linked folders are not followed either. Put the file itself in the place of the link.
            """)
}
