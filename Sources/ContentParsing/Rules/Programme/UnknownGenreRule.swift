package import Diagnostics

extension ContentRules {
    package static let unknownGenre = Rule(
        "unknown-genre", .error, "A genre is one that the site has.",
        explanation: """
            The list is `genres` in `Content/site.yml`. A genre that nobody else uses has a page that nobody finds, so the site
            decides; ask for a new one where many need it.
            """)
}
