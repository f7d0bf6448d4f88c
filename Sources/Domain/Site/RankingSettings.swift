/// What the trending order is made of.
package struct RankingSettings: Sendable, Hashable {
    /// Hours after which an event counts half.
    package var halfLife: Double
    package var likeWeight: Double
    package var tipWeight: Double
    package var viewWeight: Double
    /// Below this many events a performance comes after all others.
    package var floor: Int
    /// Weight of being new.
    package var newcomerWeight: Double
    /// Days after which being new counts half.
    package var newcomerHalfLife: Double

    package init(
        halfLife: Double = 36, likeWeight: Double = 1, tipWeight: Double = 2, viewWeight: Double = 0.1, floor: Int = 3,
        newcomerWeight: Double = 1, newcomerHalfLife: Double = 7
    ) {
        self.halfLife = halfLife
        self.likeWeight = likeWeight
        self.tipWeight = tipWeight
        self.viewWeight = viewWeight
        self.floor = floor
        self.newcomerWeight = newcomerWeight
        self.newcomerHalfLife = newcomerHalfLife
    }
}
