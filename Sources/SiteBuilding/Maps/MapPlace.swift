import Domain

/// A numbered place on a drawn map.
struct MapPlace: Sendable {
    /// What stands in the marker: a number, or a pitch's code.
    let mark: String
    let name: String
    /// What a pointer or a screen reader is told: the place and what is on there.
    let title: String
    let coordinates: Coordinates
    let isOff: Bool
    /// Whether something is on there at this moment.
    let isNow: Bool

    init(
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
