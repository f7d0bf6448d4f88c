package import Diagnostics

extension ContentRules {
    package static let duplicateID = Rule(
        "duplicate-id", .error, "An id belongs to one performance.",
        explanation: """
            Calendars, likes and links follow it. After a copy, remove `id` from the new file; after a rename, delete the old file.
            """)
}
