import Domain
import RoutePlanning

/// `/`: what is on now, what is on tonight, and the cities on a map.
struct HomePage {
    static let city = Schema("a city", ["mark": .text, "name": .text, "href": .text, "count": .text, "position": .text])
    static let schema = PageFrame.schema.adding(
        "the home page",
        [
            "svg": .html, "cities": .list(city), "now": .html, "tonight": .html,
            "trending": .list(TrendingPage.ranked),
        ])
    private static let most = 12

    let context: PageContext
    let listing: Listing
    let entries: [Listing.Entry]
    /// How many sets are ahead, by city.
    let counts: [Slug: Int]

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        var clock = edition.clock()
        clock.depend(on: listing.window)
        let coming = entries.filter { !$0.fragments.isOver }
        var now: [Listing.Entry] = []
        var ahead: [Listing.Entry] = []
        for entry in coming {
            let hasBegun = StopStatus.hasBegun(entry.fragments.occurrence, clock: &clock)
            if hasBegun { now.append(entry) } else { ahead.append(entry) }
        }
        var tonight: [Listing.Entry] = []
        var evenings: [Slug: LocalDate] = [:]
        for entry in ahead where tonight.count < HomePage.most {
            let city = entry.show.city
            let evening = evenings[city.slug] ?? clock.evening(in: city.zone)
            evenings[city.slug] = evening
            if entry.fragments.evening == evening { tonight.append(entry) }
        }
        let places = edition.cities.enumerated().map { index, city in
            MapPlace(
                mark: String(index + 1), name: city.name, title: city.name, coordinates: city.center)
        }
        let frame = PageFrame(
            context: context, heading: strings.text(.titleHome),
            description: strings.text(.aboutSite, ["site": edition.site.title]), address: .home,
            feeds: [.jsonFeed, .atom])
        return frame.artifact(
            .home, path: Address.home.page, window: clock.window,
            [
                "svg": MapDrawing(
                    places: places, title: strings.text(.mapOfPlaces, ["name": edition.site.title]), strings: strings
                ).svg(),
                "cities": zip(places, edition.cities).map { place, city in
                    View(
                        HomePage.city,
                        [
                            "mark": place.mark, "name": city.name, "href": edition.link(.city(city.slug)),
                            "position": PlaceView.position(of: city.center),
                            "count": strings.text(.sets, count: counts[city.slug] ?? 0),
                        ])
                },
                "now": now.prefix(HomePage.most).compactMap(\.fragments.item).joined(),
                "tonight": tonight.compactMap(\.fragments.item).joined(),
                "trending": TrendingPage.views(
                    of: Array(edition.ranking.overall.prefix(5)), edition: edition),
            ])
    }
}
