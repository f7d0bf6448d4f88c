package import Diagnostics

extension ContentRules {
    package static let fileTooLarge = Rule(
        "file-too-large", .error, "A text file is at most 64 KB.",
        explanation: """
            A page that long is nearly always a mistake, such as a picture under the name of a text or a file pasted into itself.
            Move what is not about this one thing to a page of its own under `Content/pages/`.
            """)
}
