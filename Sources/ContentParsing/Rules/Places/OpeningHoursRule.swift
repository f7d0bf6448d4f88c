package import Diagnostics

extension ContentRules {
    package static let openingHours = Rule(
        "opening-hours", .error, "Hours are written in a subset of OpenStreetMap's opening hours.",
        explanation: """
            Days, then hours; a later rule replaces an earlier one for its days:

                hours: Mo-Su 10:00-21:00
                hours: "Mo-Fr 12:00-20:00; Sa,Su 10:00-22:00; We off"
                hours: 24/7
            """)
}
