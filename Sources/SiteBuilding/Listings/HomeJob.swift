import Domain

/// Plans the front page with its two feeds; with one city the page is that city's, which makes it.
struct HomeJob {
    let context: PageContext
    let selection: HomeSelection

    func job() -> RenderJob {
        let edition = context.edition
        let listing = Listing(
            address: .home, title: edition.site.title,
            summary: edition.strings.text(.aboutSite, ["site": edition.site.title]), zone: edition.cities.first?.zone,
            members: selection.members, extraWindow: selection.window)
        let key = context.key(ofAll: "home") { maker in
            let ranked = edition.ranking.overall.prefix(HomePage.mostRanked)
            maker.add(ranked)
            maker.add(edition.ranking.window)
            for entry in ranked { maker.add(edition.engagement[entry.id]) }
        }
        return RenderJob(source: nil, key: key) { [context, selection] in
            let entries = listing.entries()
            let feeds = ListingFeeds.render(listing, entries: entries, files: [.jsonFeed, .atom], edition: edition)
            if edition.cities.count == 1 { return feeds }
            let page = HomePage(context: context, listing: listing, entries: entries, counts: selection.counts)
            return feeds + [page.render()]
        }
    }
}
