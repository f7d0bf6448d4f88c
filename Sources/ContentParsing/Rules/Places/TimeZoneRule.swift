package import Diagnostics

extension ContentRules {
    package static let timeZone = Rule(
        "time-zone", .error, "A time zone is named as in the IANA database.",
        explanation: """
            By area and city, such as `Europe/Lisbon`: unlike `WET` or `UTC+1`, it also knows when the clocks change.
            """)
}
