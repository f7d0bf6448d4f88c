/// The walk from one stop to the next.
package struct Leg: Sendable, Hashable {
    package var metres: Int
    /// Rounded up; 0 where the two are at one place.
    package var seconds: Int

    package init(metres: Int, seconds: Int) {
        self.metres = metres
        self.seconds = seconds
    }

    package static let none = Leg(metres: 0, seconds: 0)
}
