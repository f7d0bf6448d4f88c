import Domain

/// `/cities/<city>/`: map and timetable of today and the next six days.
struct CityPage {
    static let schema = ListingFields.schema.adding(
        "the city",
        [
            "choices": .list(LinkView.schema), "trending_href": .text, "up_next": .view(UpNextView.schema),
            "genres": .list(LinkView.schema), "pitches": .list(LinkView.schema),
            "festivals": .list(CityLinks.festival), "later": .list(LinkView.schema),
            "closures": .list(ClosureView.schema), "closed_pitches": .list(ClosureView.schema), "closed_count": .text,
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
        let today = parts.clock.evening(in: city.zone)
        let end = today.adding(days: CityPage.days)
        let week = entries.filter { $0.fragments.evening < end }
        let frame = PageFrame(
            context: context, heading: city.name, title: edition.strings.text(.titleCity, ["city": city.name]),
            description: listing.summary, address: listing.address, trail: context.trail, feeds: FeedFile.allCases,
            languages: city.languages)
        let closures = ClosureView.views(
            city.closures.map { ($0, city.languages.own) }, zone: city.zone, city: city.slug, edition: edition,
            clock: &parts.clock)
        let closed = ClosureView.views(
            ofPitchesIn: city, within: CityPage.days, edition: edition, clock: &parts.clock)
        let popUps = PopUpView.view(
            of: edition.popUps[city.slug] ?? [], zone: city.zone, edition: edition, clock: &parts.clock)
        // Somebody is on: then there is nothing to wait for.
        let isQuiet = popUps == nil && !entries.contains { $0.fragments.isNow }
        let next = isQuiet ? UpNextView.first(of: entries, clock: &parts.clock) : nil
        let links = CityLinks(city: city, listing: listing, entries: entries, edition: edition)
        let own: ViewValues = [
            "intro": city.body, "choices": choices(today: today, clock: &parts.clock),
            "trending_href": edition.link(.cityTrending(city.slug)),
            "up_next": next.map { UpNextView.view(of: $0, today: today, edition: edition) },
            "genres": links.genres, "pitches": links.pitches, "festivals": links.festivals,
            "later": links.days(from: end), "closures": closures, "closed_pitches": closed,
            "closed_count": closed.isEmpty ? nil : edition.strings.text(.closedPitches, count: closed.count),
            "pop_ups": popUps,
            "pack": edition.dataLink(Address.city(city.slug).folder + "pack.json"),
        ]
        return frame.artifact(
            .city, path: address.page, window: parts.clock.window,
            parts.values(of: week, name: city.name, city: city.slug).adding(own))
    }

    /// The pages that say what is on now, tonight and at the weekend, with how much.
    private func choices(today: LocalDate, clock: inout ChangeClock) -> [View] {
        let coming = entries.filter { !$0.fragments.isOver && !StopStatus.planned(of: $0.fragments.occurrence).isOff }
        return WhenPage.Kind.allCases.map { kind in
            let page = WhenPage(context: context, city: city, listing: listing, entries: entries, kind: kind)
            let count = page.chosen(from: coming, today: today, clock: &clock).count
            return LinkView.view(
                context.edition.strings.text(kind.name), context.edition.link(kind.address(in: city.slug)),
                count: count)
        }
    }
}
