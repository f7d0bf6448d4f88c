import Domain
import Ranking
import RoutePlanning

/// `/trending/` and `/cities/<city>/trending/`: the ranking, with the reasons for it.
struct TrendingPage {
    static let ranked = Schema(
        "a ranked performance",
        [
            "rank": .text, "title": .text, "href": .text, "performer": .text, "city": .text, "reason": .text,
            "next": .text, "lang": .text,
        ])
    static let schema = PageFrame.schema.adding(
        "the ranking",
        [
            "ranking": .list(ranked), "city_href": .text,
            "cities": .list(LinkView.schema), "data": .text,
        ])
    /// A page of more would not be read; trending.json has all.
    static let most = 50

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
        var clock = edition.clock()
        clock.depend(on: edition.ranking.window)
        let ranking = TrendingPage.views(
            of: Array(ranking.prefix(TrendingPage.most)), edition: edition, clock: &clock)
        return frame.artifact(
            .trending, path: address.page, window: clock.window,
            [
                "ranking": ranking, "city_href": city.map { edition.link(.city($0.slug)) },
                "cities": edition.cities.map { LinkView.view($0.name, edition.link(.cityTrending($0.slug))) },
                "data": edition.dataLink(address.folder + "trending.json"),
            ])
    }

    static func views(
        of ranking: [SiteRanking.Entry], edition: Edition, clock: inout ChangeClock
    ) -> [View] {
        var views: [View] = []
        // An order of those of whom nobody has said anything would only be the alphabet.
        for entry in ranking where entry.score.breakdown.contains(where: { $0.points > 0 }) {
            guard let show = edition.show(at: entry.performance) else { continue }
            let reason = RankingReason(entry: entry, edition: edition).text(clock: &clock)
            let view = View(
                ranked,
                [
                    "rank": String(entry.rank), "title": show.performance.title,
                    "href": edition.link(.performance(show.performance.address)),
                    "performer": show.performers.first?.name, "city": show.city.name,
                    "reason": reason, "next": next(of: show, edition: edition, clock: &clock),
                    "lang": show.performance.language,
                ])
            views.append(view)
        }
        return views
    }

    /// When and where to see it next, since nobody walks to a number.
    private static func next(
        of show: PublishedPerformance, edition: Edition, clock: inout ChangeClock
    ) -> String? {
        clock.depend(on: show.window)
        for occurrence in show.shown where !StopStatus.planned(of: occurrence).isOff {
            guard !StopStatus.isOver(occurrence, clock: &clock), let first = occurrence.stops.first else { continue }
            let strings = edition.strings
            if StopStatus.isNow(occurrence, clock: &clock) {
                return strings.text(.trendingNow, ["place": first.name])
            }
            let values = ["date": strings.shortDate(occurrence.day), "time": strings.time(first.startLocal)]
            return strings.text(
                .trendingNext, ["when": strings.text(.nextWhen, values), "place": first.name])
        }
        return nil
    }
}
