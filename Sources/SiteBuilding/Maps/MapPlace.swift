package import Domain

/// A numbered place on a drawn map.
package struct MapPlace: Sendable {
    /// What stands in the marker: a number, or a pitch's code.
    package let mark: String
    package let name: String
    /// What a pointer or a screen reader is told: the place and what is on there.
    package let title: String
    package let coordinates: Coordinates
    package let href: String?
    package let isOff: Bool

    package init(
        mark: String, name: String, title: String, coordinates: Coordinates, href: String? = nil, isOff: Bool = false
    ) {
        self.mark = mark
        self.name = name
        self.title = title
        self.coordinates = coordinates
        self.href = href
        self.isOff = isOff
    }
}
