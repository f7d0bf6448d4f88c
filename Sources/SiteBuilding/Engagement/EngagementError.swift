/// A snapshot that cannot be used.
package struct EngagementError: Error, Hashable, CustomStringConvertible {
    /// A path or an address.
    package let place: String
    package let reason: String

    package init(place: String, reason: String) {
        self.place = place
        self.reason = reason
    }

    package var description: String { "the engagement snapshot \(place) cannot be used: \(reason)" }
}
