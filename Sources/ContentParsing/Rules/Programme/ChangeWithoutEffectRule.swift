package import Diagnostics

extension ContentRules {
    package static let changeWithoutEffect = Rule(
        "change-without-effect", .error, "A change says what is different.",
        explanation: """
            At least one of `to`, `status`, `note` and `stops`:

                changes:
                  - { date: 2026-12-12, status: cancelled, note: "Ana has a cold" }
            """)
}
