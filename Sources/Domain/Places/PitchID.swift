/// A pitch by its city and its own name: `lisbon/portas-do-sol`.
package struct PitchID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let city: Slug
    package let pitch: Slug

    package init(city: Slug, pitch: Slug) {
        self.city = city
        self.pitch = pitch
    }

    package static func < (left: PitchID, right: PitchID) -> Bool {
        (left.city, left.pitch) < (right.city, right.pitch)
    }

    package var description: String { "\(city)/\(pitch)" }
}
