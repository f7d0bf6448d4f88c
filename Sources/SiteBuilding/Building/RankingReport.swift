package import Domain
import Ranking

/// The trending order as plain text.
package struct RankingReport: Sendable {
    private let edition: Edition
    private let now: Instant

    init(edition: Edition, now: Instant) {
        self.edition = edition
        self.now = now
    }

    /// A line a performance: rank, score, name.
    package var list: String {
        edition.ranking.overall.map { entry in
            "\(entry.rank)\t\(DecimalText.short(entry.score.value, decimals: 3))\t\(entry.id)\n"
        }.joined()
    }

    /// The sum behind a score; nil for what is not ranked.
    package func explanation(of id: PerformanceID) -> String? {
        guard let entry = edition.ranking.overall.first(where: { $0.id == id }),
            let show = edition.show(at: entry.performance)
        else { return nil }
        return ScoreExplanation(
            of: entry.score, for: id, settings: edition.site.ranking, now: now,
            standings: standings(of: entry, show)
        ).text
    }

    private func standings(of entry: SiteRanking.Entry, _ show: PublishedPerformance) -> [Standing] {
        let ranking = edition.ranking
        let city = show.city.slug
        var lists: [(String, [SiteRanking.Entry])] = [
            ("overall", ranking.overall), ("in \(show.city.name)", ranking.byCity[city] ?? []),
        ]
        for genre in show.performance.genres {
            lists.append(("of \(genre)", ranking.byGenre[genre] ?? []))
            lists.append(("of \(genre) in \(show.city.name)", ranking.byCityGenre[city]?[genre] ?? []))
        }
        return lists.compactMap { name, entries in
            entries.first { $0.performance == entry.performance }
                .map { Standing(list: name, rank: $0.rank, count: entries.count) }
        }
    }
}
