import Domain
import Ranking
import RoutePlanning

/// The trending orders of a site: overall, by city, by genre, and by genre within a city.
struct SiteRanking: Sendable {
    struct Entry: Sendable {
        /// The performance's index in the catalogue.
        let performance: Int
        let id: PerformanceID
        /// From 1.
        let rank: Int
        let score: Score

        init(performance: Int, id: PerformanceID, rank: Int, score: Score) {
            self.performance = performance
            self.id = id
            self.rank = rank
            self.score = score
        }
    }

    let overall: [Entry]
    let byCity: [Slug: [Entry]]
    let byGenre: [Slug: [Entry]]
    /// By city, then by genre.
    let byCityGenre: [Slug: [Slug: [Entry]]]
    /// How long the scores stay as they are.
    let window: ChangeWindow

    init(
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

extension SiteRanking {
    /// How long the scores of a genre in a city stay as they are.
    func window(of genre: Slug, in city: Slug) -> ChangeWindow {
        (byCityGenre[city]?[genre] ?? []).reduce(into: ChangeWindow()) { window, entry in
            window.formUnion(ChangeWindow(changedAt: entry.score.lastChange, validUntil: entry.score.nextChange))
        }
    }

    /// Ranks what has an occurrence ahead.
    ///
    /// - Parameter firstCommits: when each performer's folder entered the repository; empty without history.
    init(
        of performances: [PublishedPerformance], engagement: EngagementSnapshot, firstCommits: [Slug: Instant],
        settings: RankingSettings, now: Instant
    ) {
        var indices: [PerformanceID: Int] = [:]
        var candidates: [RankingCandidate] = []
        var window = ChangeWindow()
        for show in performances where show.isListed {
            var clock = ChangeClock(now: now)
            let isAhead = show.all.contains { !clock.hasPassed($0.end) }
            window.formUnion(clock.window)
            window.formUnion(show.window)
            guard isAhead else { continue }
            let performance = show.performance
            let score = TrendingScore.score(
                of: engagement[performance.id], firstCommit: firstCommits[performance.address.performer], now: now,
                settings: settings)
            if let last = score.lastChange { window.notePassed(last) }
            if let next = score.nextChange { window.noteAhead(next) }
            indices[performance.id] = show.index
            candidates.append(
                RankingCandidate(
                    id: performance.id, city: performance.city, genres: performance.genres, score: score))
        }
        let ranking = Ranking(candidates)
        func entries(_ list: RankingList) -> [Entry] {
            ranking[list].compactMap { ranked in
                indices[ranked.id].map { Entry(performance: $0, id: ranked.id, rank: ranked.rank, score: ranked.score) }
            }
        }
        let cities = Set(candidates.map(\.city))
        let genres = Set(candidates.flatMap(\.genres))
        self.init(
            overall: entries(.overall),
            byCity: Dictionary(uniqueKeysWithValues: cities.map { ($0, entries(.city($0))) }),
            byGenre: Dictionary(uniqueKeysWithValues: genres.map { ($0, entries(.genre($0))) }),
            byCityGenre: Dictionary(
                uniqueKeysWithValues: cities.map { city in
                    let own = genres.map { ($0, entries(.cityGenre(city: city, genre: $0))) }
                    return (city, Dictionary(uniqueKeysWithValues: own.filter { !$0.1.isEmpty }))
                }),
            window: window)
    }
}
