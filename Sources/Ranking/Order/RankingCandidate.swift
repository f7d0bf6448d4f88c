package import Domain

/// A performance that takes part: one with an occurrence ahead.
package struct RankingCandidate: Sendable {
    package let id: PerformanceID
    package let city: Slug
    package let genres: [Slug]
    package let score: Score

    package init(id: PerformanceID, city: Slug, genres: [Slug], score: Score) {
        self.id = id
        self.city = city
        self.genres = genres
        self.score = score
    }
}

extension RankingCandidate {
    /// Whether it comes before another one in every list.
    ///
    /// Enough events first, then the score, then the id, so that the order never depends on luck.
    func precedes(_ other: RankingCandidate) -> Bool {
        if score.isBelowFloor != other.score.isBelowFloor { return !score.isBelowFloor }
        if score.value != other.score.value { return score.value > other.score.value }
        return id < other.id
    }
}
