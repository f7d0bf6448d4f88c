/// What a pitch asks of those who perform there; a festival may override any of it.
package struct PitchRules: Sendable, Hashable {
    /// Nil: at any hour.
    package var hours: OpeningHours?
    /// Nil: nothing is said about amplifiers.
    package var amplification: Amplification?
    /// Minutes.
    package var longestSet: Int
    /// How many may perform at a time.
    package var capacity: Int

    package init(
        hours: OpeningHours? = nil, amplification: Amplification? = nil, longestSet: Int = 45, capacity: Int = 1
    ) {
        self.hours = hours
        self.amplification = amplification
        self.longestSet = longestSet
        self.capacity = capacity
    }
}
