package import Domain

/// A performance's place in the trending order as a number, with the sum that it is made of.
package struct Score: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case like, tip, view, newcomer
    }

    /// One term of the sum: `points` = `weight` × ln(1 + `heat`).
    package struct Part: Sendable, Hashable {
        package let kind: Kind
        /// Events, each counting less the older it is.
        package let heat: Double
        package let weight: Double
        package let points: Double

        package init(kind: Kind, heat: Double, weight: Double, points: Double) {
            self.kind = kind
            self.heat = heat
            self.weight = weight
            self.points = points
        }
    }

    /// The sum of the parts' points; always finite.
    package let value: Double
    /// Likes, tips and views always, newcomer while it counts.
    package let breakdown: [Part]
    /// How many events the sum knows of.
    package let events: Int
    /// Too few events to be compared: such a performance comes after all others.
    package let isBelowFloor: Bool
    /// The next moment at which time alone makes it another number; nil where nothing decays any more.
    package let nextChange: Instant?
    /// The last moment at which time alone made it another number; nil where it never did.
    package let lastChange: Instant?

    package init(
        value: Double, breakdown: [Part], events: Int, isBelowFloor: Bool, nextChange: Instant?,
        lastChange: Instant? = nil
    ) {
        self.value = value
        self.breakdown = breakdown
        self.events = events
        self.isBelowFloor = isBelowFloor
        self.nextChange = nextChange
        self.lastChange = lastChange
    }
}
