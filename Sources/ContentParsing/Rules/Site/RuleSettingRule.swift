package import Diagnostics

extension ContentRules {
    package static let ruleSetting = Rule(
        "rule-setting", .error, "The site sets the severity of rules that exist and may change.",
        explanation: """
            Under `rules`, by the id that stands in brackets at the end of a diagnostic: `off`, `note`, `warning` or `error`. Errors
            that guard the output itself stay errors.

                rules:
                  outside-hours: error
            """)
}
