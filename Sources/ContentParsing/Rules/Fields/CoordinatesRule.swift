package import Diagnostics

extension ContentRules {
    package static let coordinates = Rule(
        "coordinates", .error, "Coordinates are longitude and latitude in degrees.",
        explanation: """
            In this order, as in GeoJSON: `[-9.13935, 38.71387]` is in Lisbon. Longitude runs from −180 to 180, latitude from −90 to
            90. Most map apps copy the latitude first: then the two change places.
            """)
}
