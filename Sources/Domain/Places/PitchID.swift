/// A pitch by its city and its own name: `lisbon/portas-do-sol`.
package struct PitchID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let city: Slug
    package let pitch: Slug

    package init(city: Slug, pitch: Slug) {
        self.city = city
        self.pitch = pitch
    }

    /// Reads `<city>/<pitch>`.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let city = Slug(parts[0]), let pitch = Slug(parts[1]) else { return nil }
        self.init(city: city, pitch: pitch)
    }

    package static func < (left: PitchID, right: PitchID) -> Bool {
        (left.city, left.pitch) < (right.city, right.pitch)
    }

    package var description: String { "\(city)/\(pitch)" }
}
