package import Domain

/// Says how far it is on foot. A router that knows the streets takes the place of the geodesic one here.
package protocol Router: Sendable {
    func walk(from start: Coordinates, to end: Coordinates) -> Leg
}
