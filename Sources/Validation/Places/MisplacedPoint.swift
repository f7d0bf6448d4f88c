import Domain

/// A point that should lie in a city and does not, in words.
struct MisplacedPoint {
    private let point: Coordinates
    private let city: City

    /// Nil for a point in the city.
    init?(_ point: Coordinates, in city: City) {
        guard !city.contains(point) else { return nil }
        self.point = point
        self.city = city
    }

    /// `is outside Lisbon, 62 km from its center`.
    var finding: String {
        "is outside \(city.name), \(DistanceWords.text(city.center.distance(to: point))) from its center"
    }

    /// Nil where swapping does not mend it.
    var swappedHint: String? {
        guard let swapped = point.swapped, city.contains(swapped) else { return nil }
        return "did you swap longitude and latitude? longitude comes first: "
            + "[\(swapped.longitude), \(swapped.latitude)]"
    }
}
