package import Diagnostics

extension ContentRules {
    package static let siteMissing = Rule(
        "site-missing", .error, "A site has a file site.yml in its content folder.",
        explanation: """
            Everything else hangs on the title and the address of the site. The smallest `Content/site.yml` is two lines:

                title: Street Performers of Porto
                url: https://busking.example
            """)
}
