import Domain

/// Fits points into a drawing: Mercator, north up, the same scale everywhere.
struct Projection {
    /// A phone's width, so that type and markers keep their size where most people look.
    let width = 440.0
    let height: Double
    /// Drawing units for a metre in the middle of the map.
    let unitsPerMetre: Double
    private let west: Double
    private let top: Double
    private let unitsPerDegree: Double

    private static let margin = 40.0
    /// A single place still shows some of its surroundings: metres across.
    private static let smallestSpan = 240.0

    init(_ bounds: BoundingBox) {
        let middle = (bounds.south + bounds.north) / 2
        let metresPerDegree = 111_195.08 * max(0.02, Trigonometry.cos(middle * .pi / 180))
        let least = Projection.smallestSpan / metresPerDegree
        let bottom = Projection.mercator(bounds.south)
        let top = Projection.mercator(bounds.north)
        let across = max(bounds.east - bounds.west, least)
        let upward = max(top - bottom, least * 0.6)
        let room = width - 2 * Projection.margin
        let tallest = 440 - 2 * Projection.margin
        let scale = min(room / across, tallest / upward)
        unitsPerDegree = scale
        unitsPerMetre = scale / metresPerDegree
        let isOnePlace = bounds.east == bounds.west && bounds.north == bounds.south
        height = isOnePlace ? 160 : max(200, (upward * scale + 2 * Projection.margin).rounded())
        west = (bounds.west + bounds.east) / 2 - width / scale / 2
        self.top = (top + bottom) / 2 + height / scale / 2
    }

    func point(_ coordinates: Coordinates) -> MapPoint {
        MapPoint(
            x: (coordinates.longitude - west) * unitsPerDegree,
            y: (top - Projection.mercator(coordinates.latitude)) * unitsPerDegree)
    }

    /// Mercator's northing in degrees of longitude; the poles are cut off where web maps cut them.
    private static func mercator(_ latitude: Double) -> Double {
        let radians = max(-85.05, min(85.05, latitude)) * .pi / 180
        return Trigonometry.asinh(Trigonometry.tan(radians)) * 180 / .pi
    }
}
