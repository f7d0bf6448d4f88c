package import Diagnostics

extension ContentRules {
    package static let bounds = Rule(
        "bounds", .error, "The bounds of a city are west, south, east and north of its center.",
        explanation: """
            In this order, in degrees: `bounds: [-9.23, 38.69, -9.09, 38.80]`. The `center` lies inside them. Without `bounds`, all
            within 50 km of the center belongs to the city.
            """)
}
