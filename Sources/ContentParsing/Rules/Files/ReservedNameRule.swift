package import Diagnostics

extension ContentRules {
    package static let reservedName = Rule(
        "reserved-name", .error, "A performance is not called index, poster or tip.",
        explanation: """
            These names belong to pages that the site itself puts into the folder of every performer. Choose another one; the
            `title` can stay as it is.
            """)
}
