import JSONWriting
import Domain

/// `/cities/<city>/engagement.json`: likes, views, tips and ranks by performance, in a file of their own, so that a like
/// never changes a schedule.
enum CityEngagement {
    static func render(_ place: City, edition: Edition) -> Artifact {
        let city = place.slug
        let ranks = Dictionary(
            uniqueKeysWithValues: (edition.ranking.byCity[city] ?? []).map { ($0.performance, $0.rank) })
        let overall = Dictionary(uniqueKeysWithValues: edition.ranking.overall.map { ($0.performance, $0.rank) })
        var genreRanks: [Int: [(genre: Slug, rank: Int)]] = [:]
        for (genre, entries) in (edition.ranking.byCityGenre[city] ?? [:]).sorted(by: { $0.key < $1.key }) {
            for entry in entries { genreRanks[entry.performance, default: []].append((genre, entry.rank)) }
        }
        var count = 0
        var json = JSONWriter()
        json.object { json in
            for show in edition.performances(in: city) where show.isListed {
                let counts = edition.engagement[show.performance.id]
                count += 1
                json.newline()
                json.key(data: show.performance.id.description)
                json.object { json in
                    json.field("likes", counts.likes)
                    json.field("views", counts.views)
                    json.field("tips", counts.tips)
                    guard let rank = ranks[show.index] else { return }
                    json.field("rank", rank)
                    if let rank = overall[show.index] { json.field("rank_overall", rank) }
                    json.key("rank_by_genre")
                    json.object { json in
                        for (genre, rank) in genreRanks[show.index] ?? [] {
                            json.key(data: genre.description)
                            json.integer(rank)
                        }
                    }
                }
            }
        }
        return Artifact(
            path: Address.city(city).folder + "engagement.json", bytes: json.file(),
            window: edition.ranking.window,
            feed: Artifact.Feed(kind: .engagement, title: place.name, count: count, bounds: nil))
    }
}
