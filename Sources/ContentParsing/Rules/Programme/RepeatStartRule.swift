package import Diagnostics

extension ContentRules {
    package static let repeatStart = Rule(
        "repeat-start", .error, "The first date is one of the days of its repeat.",
        explanation: """
            `date` is the first time, so a repeat on Saturdays begins on a Saturday. Change `date` or `on`; a date besides the rule
            goes into `also`.
            """)
}
