package import Diagnostics

extension ContentRules {
    package static let repeatDay = Rule(
        "repeat-day", .error, "The days of a repeat are weekdays.",
        explanation: """
            `on: [mon, thu]`; with `every: month` also the first, second, third, fourth or last of the month: `on: [first sat]`.
            """)
}
