import Domain
import Ranking

/// `/cities/<city>/genres/<genre>/`: what is on of one genre.
struct GenrePage {
    static let schema = ListingFields.schema.adding(
        "the genre",
        [
            "ranking": .list(TrendingPage.ranked), "has_ranking": .flag,
        ])
    private static let mostRanked = 3

    let context: PageContext
    let city: City
    let genre: Slug
    let listing: Listing
    let entries: [Listing.Entry]

    /// The first of the genre in a city, of those that enough people have said something of.
    static func ranked(_ genre: Slug, in city: Slug, of ranking: SiteRanking) -> [SiteRanking.Entry] {
        Array((ranking.byCityGenre[city]?[genre] ?? []).lazy.filter { !$0.score.isBelowFloor }.prefix(mostRanked))
    }

    func render() -> Artifact {
        var parts = ListingParts(of: listing, edition: context.edition)
        let frame = PageFrame(
            context: context, heading: listing.title, description: listing.summary, address: listing.address,
            trail: context.trail(through: city), feeds: FeedFile.allCases)
        let ranking = context.edition.ranking
        parts.clock.depend(on: ranking.window(of: genre, in: city.slug))
        let views = TrendingPage.views(
            of: GenrePage.ranked(genre, in: city.slug, of: ranking), edition: context.edition, clock: &parts.clock)
        return frame.artifact(
            .genre, path: listing.address.page, window: parts.clock.window,
            parts.values(of: entries, name: listing.title, city: city.slug).adding(
                ["ranking": views, "has_ranking": !views.isEmpty]))
    }
}
