package import Diagnostics

extension ContentRules {
    package static let emptyFile = Rule(
        "empty-file", .error, "A content file says something.",
        explanation: """
            An empty file is what a full disk or a stopped editor leaves behind. Fill it in, or delete it.
            """)
}
