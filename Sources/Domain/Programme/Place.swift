/// Where a stop is: a pitch of the city, or a place that the author describes.
package enum Place: Sendable, Hashable {
    case pitch(Slug)
    case address(name: String, address: String, coordinates: Coordinates)
}
