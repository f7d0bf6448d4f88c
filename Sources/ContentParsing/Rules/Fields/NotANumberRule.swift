package import Diagnostics

extension ContentRules {
    package static let notANumber = Rule(
        "not-a-number", .error, "A number is written in digits.",
        explanation: """
            With a point before the fraction, without units, spaces or separators of thousands: `4.8`, `1200`.
            """)
}
