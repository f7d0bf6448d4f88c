package import Domain
package import Ranking

/// The trending orders of a site: overall, by city, by genre, and by genre within a city.
package struct SiteRanking: Sendable {
    package struct Entry: Sendable {
        /// The performance's index in the catalogue.
        package let performance: Int
        package let id: PerformanceID
        /// From 1.
        package let rank: Int
        package let score: Score

        package init(performance: Int, id: PerformanceID, rank: Int, score: Score) {
            self.performance = performance
            self.id = id
            self.rank = rank
            self.score = score
        }
    }

    package let overall: [Entry]
    package let byCity: [Slug: [Entry]]
    package let byGenre: [Slug: [Entry]]
    /// By city, then by genre.
    package let byCityGenre: [Slug: [Slug: [Entry]]]
    /// How long the scores stay as they are.
    package let window: ChangeWindow

    package init(
        overall: [Entry] = [], byCity: [Slug: [Entry]] = [:], byGenre: [Slug: [Entry]] = [:],
        byCityGenre: [Slug: [Slug: [Entry]]] = [:], window: ChangeWindow = ChangeWindow()
    ) {
        self.overall = overall
        self.byCity = byCity
        self.byGenre = byGenre
        self.byCityGenre = byCityGenre
        self.window = window
    }
}
