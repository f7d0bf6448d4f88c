package import Diagnostics

extension ContentRules {
    package static let stopKey = Rule(
        "stop-key", .error, "The key of a stop is its own.",
        explanation: """
            It names the stop in feeds and calendars, also when times change, so it differs from the keys of the other stops. Left
            out, it is the pitch or the folded name of the place, with `-2` for the second stop there.
            """)
}
