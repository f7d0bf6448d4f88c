import Domain
import Ranking

/// `/trending/` and `/cities/<city>/trending/`: the ranking, with the reasons for it.
struct TrendingPage {
    static let ranked = Schema(
        "a ranked performance",
        [
            "rank": .text, "title": .text, "href": .text, "performer": .text, "city": .text, "reason": .text,
            "lang": .text,
        ])
    static let schema = PageFrame.schema.adding("the ranking", ["ranking": .list(ranked), "data": .text])
    /// A page of more would not be read; trending.json has all.
    private static let most = 50

    let context: PageContext
    /// Nil for the ranking of all cities.
    let city: City?
    let ranking: [SiteRanking.Entry]

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        let address: Address = city.map { .cityTrending($0.slug) } ?? .trending
        let heading =
            city.map { strings.text(.titleCityTrending, ["city": $0.name]) } ?? strings.text(.titleTrending)
        let frame = PageFrame(
            context: context, heading: heading, description: strings.text(.aboutTrending), address: address,
            trail: city.map(context.trail(through:)) ?? context.trail)
        return frame.artifact(
            .trending, path: address.page, window: edition.ranking.window,
            [
                "ranking": TrendingPage.views(of: Array(ranking.prefix(TrendingPage.most)), edition: edition),
                "data": edition.dataLink(address.folder + "trending.json"),
            ])
    }

    static func views(of ranking: [SiteRanking.Entry], edition: Edition) -> [View] {
        ranking.compactMap { entry in
            guard let show = edition.show(at: entry.performance) else { return nil }
            return View(
                ranked,
                [
                    "rank": String(entry.rank), "title": show.performance.title,
                    "href": edition.link(.performance(show.performance.address)),
                    "performer": show.performers.first?.name, "city": show.city.name,
                    "reason": reason(of: entry, edition: edition), "lang": show.performance.language,
                ])
        }
    }

    /// The strongest part of the score, in words.
    private static func reason(of entry: SiteRanking.Entry, edition: Edition) -> String {
        let strings = edition.strings
        let parts = entry.score.breakdown.filter { $0.points > 0 }
        guard let strongest = parts.max(by: { $0.points < $1.points }) else { return strings.text(.trendingNoReason) }
        let cause =
            switch strongest.kind {
            case .like: strings.text(.trendingLikes)
            case .tip: strings.text(.trendingTips)
            case .view: strings.text(.trendingViews)
            case .newcomer: strings.text(.trendingNewcomer)
            }
        return strings.text(.trendingReason, ["cause": cause])
    }
}
