import Domain

/// Plans the pages of performers.
struct PerformerJobs {
    let context: PageContext
    let members: [PerformanceFragments]

    func jobs(for performers: [Slug]) -> [RenderJob] {
        let edition = context.edition
        var own: [Slug: [PerformanceFragments]] = [:]
        for member in members {
            for performer in member.show.performers { own[performer.slug, default: []].append(member) }
        }
        return performers.compactMap { edition.catalog.performers[$0] }.map { performer in
            let shows = own[performer.slug] ?? []
            let listing = Listing(
                address: .performer(performer.slug), title: performer.name, summary: performer.summary,
                zone: shows.first?.show.zone, members: shows)
            let key = context.key(of: listing.address, in: nil, shows) { maker in
                maker.add(context.keys?.performer(performer.slug))
                for set in edition.engagement.popUps where set.performer == performer.slug {
                    maker.add(set)
                    maker.add(context.keys?.city(set.pitch.city))
                }
            }
            return RenderJob(source: performer.marks.file, key: key, isListed: performer.isListed) { [context] in
                let entries = listing.entries()
                let page = PerformerPage(context: context, performer: performer, listing: listing, entries: entries)
                let poster = Poster.performer(performer, entries: entries, window: listing.window, context: context)
                var artifacts = ListingFeeds.render(listing, entries: entries, edition: edition)
                artifacts += [page.render(), try PosterPage(context: context, poster: poster).render()]
                if edition.takesTips(performer) {
                    artifacts.append(TipPage(context: context, performer: performer, shows: shows.map(\.show)).render())
                }
                return artifacts
            }
        }
    }
}
