import Domain

/// `/cities/<city>/`: map and timetable of today and the next six days.
struct CityPage {
    static let schema = ListingFields.schema.adding(
        "the city",
        [
            "now_href": .text, "tonight_href": .text, "weekend_href": .text, "trending_href": .text,
            "genres": .list(LinkView.schema), "pitches": .list(LinkView.schema), "festivals": .list(LinkView.schema),
            "later": .list(LinkView.schema), "closures": .list(ClosureView.schema),
            "pop_ups": .view(PopUpView.schema), "pack": .text,
        ])
    /// Today and the next six.
    static let days = 7

    let context: PageContext
    let city: City
    let listing: Listing
    let entries: [Listing.Entry]

    /// - Parameter address: the city's own, or the root's where the site has one city.
    func render(at address: Address) -> Artifact {
        let edition = context.edition
        var parts = ListingParts(of: listing, edition: edition)
        let end = parts.clock.evening(in: city.zone).adding(days: CityPage.days)
        let week = entries.filter { $0.fragments.evening < end }
        let later = days(of: entries).filter { $0 >= end }
        let frame = PageFrame(
            context: context, heading: city.name, title: edition.strings.text(.titleCity, ["city": city.name]),
            description: listing.summary, address: listing.address, trail: context.trail, feeds: FeedFile.allCases,
            languages: city.languages)
        let closures = ClosureView.views(
            city.closures.map { ($0, city.languages.own) }, zone: city.zone, city: city.slug, edition: edition,
            clock: &parts.clock)
        let popUps = PopUpView.view(
            of: edition.popUps[city.slug] ?? [], zone: city.zone, edition: edition, clock: &parts.clock)
        let own: ViewValues = [
            "intro": city.body, "now_href": edition.link(.now(city.slug)),
            "tonight_href": edition.link(.tonight(city.slug)), "weekend_href": edition.link(.weekend(city.slug)),
            "trending_href": edition.link(.cityTrending(city.slug)), "genres": genres, "pitches": pitches,
            "festivals": festivals,
            "later": later.map {
                LinkView.view(edition.strings.longDate($0), edition.link(.day(city: city.slug, date: $0)))
            },
            "closures": closures, "pop_ups": popUps,
            "pack": edition.dataLink(Address.city(city.slug).folder + "pack.json"),
        ]
        return frame.artifact(
            .city, path: address.page, window: parts.clock.window,
            parts.values(of: week, name: city.name, city: city.slug).adding(own))
    }

    private func days(of entries: [Listing.Entry]) -> [LocalDate] {
        var days: [LocalDate] = []
        for entry in entries where days.last != entry.fragments.evening { days.append(entry.fragments.evening) }
        return days
    }

    private var genres: [View] {
        let used = Set(listing.members.flatMap(\.show.performance.genres))
        return LinkView.genres(
            context.edition.site.genres.filter(used.contains), of: city.slug, edition: context.edition)
    }

    private var pitches: [View] {
        context.edition.pitches(of: city.slug).map { LinkView.view($0.name, context.edition.link(.pitch($0.id))) }
    }

    private var festivals: [View] {
        context.edition.catalog.festivals.values.filter { $0.city == city.slug }
            .sorted { ($0.from, $0.slug) < ($1.from, $1.slug) }
            .map { LinkView.view($0.name, context.edition.link(.festival($0.slug))) }
    }
}
