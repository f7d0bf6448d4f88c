import Domain
import RoutePlanning

/// Plans the pages of one city: its own, its genres, pitches and days, and those that say what is on now.
struct CityJobs {
    let context: PageContext
    let city: City
    let members: [PerformanceFragments]

    func jobs() -> [RenderJob] {
        [overview()] + genres() + pitches() + days()
    }

    private func overview() -> RenderJob {
        let edition = context.edition
        let listing = listing(
            .city(city.slug), title: city.name, summary: edition.strings.text(.aboutCity, ["city": city.name]))
        let key = context.key(of: listing.address, in: city.slug, members, addPopUps)
        return RenderJob(source: city.marks.file, key: key) { [context, city] in
            let entries = listing.entries()
            let page = CityPage(context: context, city: city, listing: listing, entries: entries)
            let pack = edition.data {
                var clock = edition.clock()
                clock.depend(on: listing.window)
                return [CityPack.render(of: city, entries: entries, edition: edition, clock: &clock)]
            }
            let others = WhenPage.Kind.allCases.map {
                WhenPage(context: context, city: city, listing: listing, entries: entries, kind: $0).render()
            }
            return ListingFeeds.render(listing, entries: entries, edition: edition)
                + [page.render(at: .city(city.slug))] + pack + others
                + (edition.cities.count == 1 ? [page.render(at: .home)] : [])
        }
    }

    private func genres() -> [RenderJob] {
        let edition = context.edition
        var byGenre: [Slug: [PerformanceFragments]] = [:]
        // Also genres that only unlisted shows have: their pages link here.
        for show in edition.performances(in: city.slug) {
            for genre in show.performance.genres { byGenre[genre] = [] }
        }
        for member in members {
            for genre in member.show.performance.genres { byGenre[genre, default: []].append(member) }
        }
        return byGenre.sorted { $0.key < $1.key }.flatMap { genre, members in
            let values = ["genre": edition.strings.genre(genre), "city": city.name]
            let listing = listing(
                .genre(city: city.slug, genre: genre), title: edition.strings.text(.titleGenre, values),
                summary: edition.strings.text(.aboutGenre, values), members: members)
            // Apart from each other, since only the page says who is loved.
            let feeds = RenderJob(
                source: city.marks.file,
                key: context.key(of: listing.address, in: city.slug, members) { $0.add("feeds") }
            ) { ListingFeeds.render(listing, entries: listing.entries(), edition: edition) }
            let key = context.key(of: listing.address, in: city.slug, members) { maker in
                let ranked = GenrePage.ranked(genre, in: city.slug, of: edition.ranking)
                maker.add(ranked)
                maker.add(edition.ranking.window(of: genre, in: city.slug))
                for entry in ranked { maker.add(edition.engagement[entry.id]) }
                // What the ranked ones say of themselves may stand in no list here.
                for entry in ranked {
                    maker.add(edition.show(at: entry.performance).flatMap { context.keys?.performance($0) })
                }
            }
            let page = RenderJob(source: city.marks.file, key: key) { [context, city] in
                [
                    GenrePage(
                        context: context, city: city, genre: genre, listing: listing, entries: listing.entries()
                    ).render()
                ]
            }
            return edition.language.hasFeeds ? [feeds, page] : [page]
        }
    }

    private func pitches() -> [RenderJob] {
        let edition = context.edition
        var byPitch: [PitchID: [PerformanceFragments]] = [:]
        for member in members {
            let used = Set(member.show.shown.flatMap { $0.stops.compactMap(\.pitch) })
            for pitch in used { byPitch[pitch, default: []].append(member) }
        }
        return edition.pitches(of: city.slug).map { pitch in
            let listing = listing(
                .pitch(pitch.id), title: pitch.name,
                summary: edition.strings.text(.aboutPitch, ["pitch": pitch.name, "city": city.name]),
                members: byPitch[pitch.id] ?? [], pitch: pitch.id)
            let key = context.key(of: listing.address, in: city.slug, listing.members, addPopUps)
            return RenderJob(source: pitch.marks.file, key: key) { [context, city] in
                let entries = listing.entries()
                let page = PitchPage(context: context, city: city, pitch: pitch, listing: listing, entries: entries)
                let poster = Poster.pitch(
                    pitch, in: city, entries: entries, window: listing.window, context: context)
                return ListingFeeds.render(listing, entries: entries, edition: edition)
                    + [page.render(), try PosterPage(context: context, poster: poster).render()]
            }
        }
    }

    private func days() -> [RenderJob] {
        let edition = context.edition
        var byDay: [LocalDate: [PerformanceFragments]] = [:]
        for member in members {
            for (day, occurrences) in Dictionary(grouping: member.occurrences, by: \.evening) {
                byDay[day, default: []].append(member.limited(to: occurrences))
            }
        }
        let days = byDay.keys.sorted()
        return days.map { day in
            let values = ["date": edition.strings.longDate(day), "city": city.name]
            let listing = listing(
                .day(city: city.slug, date: day), title: edition.strings.text(.titleDay, values),
                summary: edition.strings.text(.aboutDay, values), members: byDay[day] ?? [],
                isOneDay: true)
            let key = context.key(of: listing.address, in: city.slug, listing.members) { maker in
                for day in days { maker.add(day.description) }
            }
            return RenderJob(source: city.marks.file, key: key, isClockBound: true) { [context, city] in
                let entries = listing.entries()
                let page = DayPage(
                    context: context, city: city, date: day, listing: listing, entries: entries, days: days)
                return ListingFeeds.render(listing, entries: entries, files: [.points, .calendar], edition: edition)
                    + [page.render()]
            }
        }
    }

    private func addPopUps(to maker: inout KeyMaker) {
        for set in context.edition.popUps[city.slug] ?? [] {
            maker.add(set)
            maker.add(context.keys?.performer(set.performer))
        }
    }

    private func listing(
        _ address: Address, title: String, summary: String, members: [PerformanceFragments]? = nil,
        pitch: PitchID? = nil, isOneDay: Bool = false
    ) -> Listing {
        Listing(
            address: address, title: title, summary: summary, zone: city.zone, pitch: pitch,
            isOneDay: isOneDay, members: members ?? self.members)
    }
}
