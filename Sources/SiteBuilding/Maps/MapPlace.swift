package import Domain

/// A numbered place on a drawn map.
package struct MapPlace: Sendable {
    /// What stands in the marker: a number, or a pitch's code.
    package let mark: String
    package let name: String
    /// What a pointer or a screen reader is told: the place and what is on there.
    package let title: String
    package let coordinates: Coordinates
    package let isOff: Bool
    /// Whether something is on there at this moment.
    package let isNow: Bool

    package init(
        mark: String, name: String, title: String, coordinates: Coordinates, isOff: Bool = false,
        isNow: Bool = false
    ) {
        self.mark = mark
        self.name = name
        self.title = title
        self.coordinates = coordinates
        self.isOff = isOff
        self.isNow = isNow
    }
}
