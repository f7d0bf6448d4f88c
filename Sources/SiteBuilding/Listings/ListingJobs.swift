import Domain

/// Plans the listing pages of an edition, each with its feeds, from the fragments of its performances.
struct ListingJobs {
    let context: PageContext
    let fragments: [PerformanceFragments]

    func jobs() -> [RenderJob] {
        let edition = context.edition
        let byCity = Dictionary(grouping: fragments, by: \.show.city.slug)
        let cities = edition.catalog.cities.values.sorted { $0.slug < $1.slug }
        return [home(cities)]
            + cities.flatMap { CityJobs(context: context, city: $0, members: byCity[$0.slug] ?? []).jobs() }
            + festivals() + performers()
    }

    private func home(_ cities: [City]) -> RenderJob {
        let edition = context.edition
        let listing = Listing(
            address: .home, title: edition.site.title,
            summary: edition.strings.text(.aboutSite, ["site": edition.site.title]), zone: cities.first?.zone,
            members: fragments)
        return RenderJob(source: nil) { [context] in
            let entries = listing.entries()
            let feeds = ListingFeeds.render(listing, entries: entries, files: [.jsonFeed, .atom], edition: edition)
            guard cities.count == 1, let city = cities.first else {
                return feeds + [HomePage(context: context, listing: listing, entries: entries).render()]
            }
            return feeds + [CityPage(context: context, city: city, listing: listing, entries: entries).render(at: .home)]
        }
    }

    private func festivals() -> [RenderJob] {
        let edition = context.edition
        let members = Dictionary(grouping: fragments) { $0.show.performance.festival }
        return edition.catalog.festivals.values.sorted { $0.slug < $1.slug }.compactMap { festival in
            guard let city = edition.catalog.cities[festival.city] else { return nil }
            let listing = Listing(
                address: .festival(festival.slug), title: festival.name, summary: festival.summary, zone: city.zone,
                members: members[festival.slug] ?? [])
            return RenderJob(source: festival.marks.file) { [context] in
                let entries = listing.entries()
                let page = FestivalPage(
                    context: context, festival: festival, city: city, listing: listing, entries: entries)
                return ListingFeeds.render(listing, entries: entries, edition: edition) + [page.render()]
            }
        }
    }

    private func performers() -> [RenderJob] {
        let edition = context.edition
        var members: [Slug: [PerformanceFragments]] = [:]
        for fragments in fragments {
            for performer in fragments.show.performers { members[performer.slug, default: []].append(fragments) }
        }
        return edition.catalog.performers.values.sorted { $0.slug < $1.slug }.map { performer in
            let own = members[performer.slug] ?? []
            let listing = Listing(
                address: .performer(performer.slug), title: performer.name, summary: performer.summary,
                zone: own.first?.show.zone, members: own)
            return RenderJob(source: performer.marks.file) { [context] in
                let entries = listing.entries()
                let page = PerformerPage(context: context, performer: performer, listing: listing, entries: entries)
                return ListingFeeds.render(listing, entries: entries, edition: edition) + [page.render()]
            }
        }
    }
}
