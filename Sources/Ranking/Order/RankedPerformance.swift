package import Domain

/// One line of a trending list.
package struct RankedPerformance: Sendable, Hashable {
    /// From 1; no two of a list share one.
    package let rank: Int
    package let id: PerformanceID
    package let score: Score

    package init(rank: Int, id: PerformanceID, score: Score) {
        self.rank = rank
        self.id = id
        self.score = score
    }
}
