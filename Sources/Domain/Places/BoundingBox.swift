/// West, south, east and north in degrees. A box never crosses the antimeridian: no city does.
package struct BoundingBox: Sendable, Hashable {
    package private(set) var west: Double
    package private(set) var south: Double
    package private(set) var east: Double
    package private(set) var north: Double

    /// Nil where west is not west of east, or south not south of north.
    package init?(west: Double, south: Double, east: Double, north: Double) {
        guard Coordinates(longitude: west, latitude: south) != nil,
            Coordinates(longitude: east, latitude: north) != nil,
            west <= east, south <= north
        else { return nil }
        (self.west, self.south, self.east, self.north) = (west, south, east, north)
    }

    package init(_ point: Coordinates) {
        (west, south, east, north) = (point.longitude, point.latitude, point.longitude, point.latitude)
    }

    /// The smallest box around all points; nil without any.
    package init?(around points: some Sequence<Coordinates>) {
        var box: BoundingBox?
        for point in points {
            if box == nil { box = BoundingBox(point) } else { box?.extend(to: point) }
        }
        guard let box else { return nil }
        self = box
    }

    package mutating func extend(to point: Coordinates) {
        west = min(west, point.longitude)
        south = min(south, point.latitude)
        east = max(east, point.longitude)
        north = max(north, point.latitude)
    }

    package mutating func extend(to box: BoundingBox) {
        west = min(west, box.west)
        south = min(south, box.south)
        east = max(east, box.east)
        north = max(north, box.north)
    }

    package func contains(_ point: Coordinates) -> Bool {
        point.longitude >= west && point.longitude <= east && point.latitude >= south && point.latitude <= north
    }
}
