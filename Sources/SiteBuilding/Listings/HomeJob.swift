import Domain

/// Plans the front page with its two feeds; with one city the page is that city's, which makes it.
struct HomeJob {
    let context: PageContext
    let selection: HomeSelection

    func job() -> RenderJob {
        let edition = context.edition
        let cities = edition.catalog.cities.values.sorted { $0.slug < $1.slug }
        let listing = Listing(
            address: .home, title: edition.site.title,
            summary: edition.strings.text(.aboutSite, ["site": edition.site.title]), zone: cities.first?.zone,
            members: selection.members, extraWindow: selection.window)
        return RenderJob(source: nil) { [context, selection] in
            let entries = listing.entries()
            let feeds = ListingFeeds.render(listing, entries: entries, files: [.jsonFeed, .atom], edition: edition)
            if cities.count == 1 { return feeds }
            let page = HomePage(context: context, listing: listing, entries: entries, counts: selection.counts)
            return feeds + [page.render()]
        }
    }
}
