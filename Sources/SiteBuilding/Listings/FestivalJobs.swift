import Domain

/// Plans the pages of the festivals in one city.
struct FestivalJobs {
    let context: PageContext
    let city: City
    let members: [PerformanceFragments]

    func jobs() -> [RenderJob] {
        let edition = context.edition
        let byFestival = Dictionary(grouping: members) { $0.show.performance.festival }
        let festivals = edition.catalog.festivals.values.filter { $0.city == city.slug }
        return festivals.sorted { $0.slug < $1.slug }.map { festival in
            let listing = Listing(
                address: .festival(festival.slug), title: festival.name, summary: festival.summary, zone: city.zone,
                members: byFestival[festival.slug] ?? [])
            let key = context.key(of: listing.address, in: city.slug, listing.members)
            return RenderJob(source: festival.marks.file, key: key) { [context, city] in
                let entries = listing.entries()
                let page = FestivalPage(
                    context: context, festival: festival, city: city, listing: listing, entries: entries)
                return ListingFeeds.render(listing, entries: entries, edition: edition) + [page.render()]
            }
        }
    }
}
