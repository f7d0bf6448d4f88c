package import Domain

/// Estimates a walk from the great circle: times a detour factor for the streets, at a steady speed.
package struct GeodesicRouter: Router {
    /// Metres in a straight line up to which two places are one: nobody walks from one end of a stage to the other.
    package static let samePlace = 15.0

    private let metresPerSecond: Double
    private let detour: Double

    /// A speed or detour that nobody can walk is replaced by the usual one.
    package init(walking: Walking) {
        let usual = Walking()
        let speed = walking.speedKmh.isFinite && walking.speedKmh >= 0.1 ? walking.speedKmh : usual.speedKmh
        metresPerSecond = speed / 3.6
        detour = walking.detour.isFinite && walking.detour >= 1 ? walking.detour : usual.detour
    }

    package func walk(from start: Coordinates, to end: Coordinates) -> Leg {
        let line = start.distance(to: end)
        guard line > GeodesicRouter.samePlace else { return .none }
        let metres = (line * detour).rounded()
        // A sum that is whole but for the rounding of a binary fraction is not a second more.
        let seconds = (metres / metresPerSecond - 1e-6).rounded(.up)
        return Leg(metres: clamped(metres), seconds: clamped(seconds))
    }

    /// The whole number, kept in reach of sums: a detour may be any number that somebody wrote.
    private func clamped(_ value: Double) -> Int { Int(min(value, 1e12)) }
}
