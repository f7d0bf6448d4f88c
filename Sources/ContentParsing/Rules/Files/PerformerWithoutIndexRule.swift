package import Diagnostics

extension ContentRules {
    package static let performerWithoutIndex = Rule(
        "performer-without-index", .error, "A performer's folder has an index.md.",
        explanation: """
            It says who the performer is; without it their performances have no page to stand on. The smallest one:

                ---
                name: Ana Fado
                ---
            """)
}
