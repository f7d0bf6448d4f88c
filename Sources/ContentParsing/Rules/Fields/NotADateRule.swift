package import Diagnostics

extension ContentRules {
    package static let notADate = Rule(
        "not-a-date", .error, "A date exists and is written YYYY-MM-DD.",
        explanation: """
            Year, month and day with leading zeros, in the years 2000 to 2049: `2026-12-05`. Other orders mean different days to
            different people.
            """)
}
