package import Diagnostics

extension ContentRules {
    package static let pictureInText = Rule(
        "picture-in-text", .warning, "A text has no pictures of its own.",
        explanation: """
            A picture from elsewhere tells its owner who reads the page. Only its description is shown. The picture of a performer
            or performance is given by `image` in the front matter.
            """)
}
