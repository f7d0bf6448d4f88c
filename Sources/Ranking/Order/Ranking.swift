package import Domain

/// All trending lists: overall, per city, per genre and per genre of a city.
///
/// One sort serves them all; each list is a walk over the sorted candidates.
package struct Ranking: Sendable {
    private let lists: [RankingList: [RankedPerformance]]
    private let overallRanks: [PerformanceID: Int]
    private let cityRanks: [PerformanceID: Int]

    package init(_ candidates: some Sequence<RankingCandidate>) {
        var lists: [RankingList: [RankedPerformance]] = [:]
        var overallRanks: [PerformanceID: Int] = [:]
        var cityRanks: [PerformanceID: Int] = [:]
        func add(_ candidate: RankingCandidate, to list: RankingList) -> Int {
            let rank = lists[list, default: []].count + 1
            lists[list, default: []].append(
                RankedPerformance(rank: rank, id: candidate.id, score: candidate.score))
            return rank
        }
        for candidate in candidates.sorted(by: { $0.precedes($1) }) {
            overallRanks[candidate.id] = add(candidate, to: .overall)
            cityRanks[candidate.id] = add(candidate, to: .city(candidate.city))
            for (index, genre) in candidate.genres.enumerated() where !candidate.genres[..<index].contains(genre) {
                _ = add(candidate, to: .genre(genre))
                _ = add(candidate, to: .cityGenre(city: candidate.city, genre: genre))
            }
        }
        self.lists = lists
        self.overallRanks = overallRanks
        self.cityRanks = cityRanks
    }

    /// In order of rank; empty for a list that nobody is in.
    package subscript(list: RankingList) -> [RankedPerformance] { lists[list] ?? [] }

    package func overallRank(of id: PerformanceID) -> Int? { overallRanks[id] }

    /// The rank in the performance's own city.
    package func cityRank(of id: PerformanceID) -> Int? { cityRanks[id] }

    /// The earliest moment at which time alone may change a score.
    package var nextChange: Instant? { self[.overall].compactMap(\.score.nextChange).min() }
}
