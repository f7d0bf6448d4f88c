import JSONWriting
import Domain
import Ranking

/// `trending.json`: the ranking with the sum behind each score.
enum TrendingDocument {
    static func render(
        _ ranking: [SiteRanking.Entry], at address: Address, title: String, edition: Edition
    ) -> Artifact {
        var json = JSONWriter()
        json.object { json in
            json.field("as_of", edition.ranking.window.changedAt?.rfc3339() ?? Revision.epoch.rfc3339())
            json.key("performances")
            json.array { json in
                for entry in ranking {
                    json.newline()
                    json.object { json in
                        json.field("performance", entry.id.description)
                        json.field("rank", entry.rank)
                        json.key("score")
                        json.number(entry.score.value, decimals: 6)
                        json.key("breakdown")
                        json.array { json in
                            for part in entry.score.breakdown {
                                json.object { json in
                                    json.field("kind", part.kind.rawValue)
                                    json.key("heat")
                                    json.number(part.heat, decimals: 6)
                                    json.key("weight")
                                    json.number(part.weight, decimals: 6)
                                    json.key("points")
                                    json.number(part.points, decimals: 6)
                                }
                            }
                        }
                    }
                }
            }
        }
        return Artifact(
            path: address.folder + "trending.json", bytes: json.file(),
            window: edition.ranking.window,
            feed: Artifact.Feed(kind: .trending, title: title, count: ranking.count, bounds: nil))
    }
}
