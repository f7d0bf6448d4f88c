package import Diagnostics

extension ContentRules {
    package static let exceptionWithoutDate = Rule(
        "exception-without-date", .warning, "An exception is one of the dates of the repeat.",
        explanation: """
            A date in `except` that the rule does not give takes nothing away, and the day that was meant stays on the map.
            """)
}
