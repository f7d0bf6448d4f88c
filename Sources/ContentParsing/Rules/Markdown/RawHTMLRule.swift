package import Diagnostics

extension ContentRules {
    package static let rawHTML = Rule(
        "raw-html", .warning, "A text is Markdown without HTML.",
        explanation: """
            HTML tags are left out of the page, since anybody could break it with them or track its readers. Use Markdown's own
            `*emphasis*`, `**strong**`, lists and links; a sign that is meant as text is written `\\<`.
            """)
}
