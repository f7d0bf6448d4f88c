import Domain
import RoutePlanning

/// `/`: what is on now, what comes next in each city, and the cities on a map.
struct HomePage {
    static let city = Schema(
        "a city", ["mark": .text, "name": .text, "href": .text, "count": .text, "position": .text])
    static let schema = PageFrame.schema.adding(
        "the home page",
        [
            "svg": .html, "cities": .list(city), "now": .list(SetGroupView.schema), "now_more": .text,
            "next": .list(SetGroupView.schema), "up_next": .view(UpNextView.schema),
            "trending": .list(TrendingPage.ranked), "trending_href": .text,
        ])
    static let mostRanked = 5
    private static let mostNow = 12
    private static let mostNextOfCity = 2

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
        clock.depend(on: edition.ranking.window)
        let now = entries.filter(\.fragments.isNow)
        let shown = Array(now.prefix(HomePage.mostNow))
        let next = now.isEmpty ? UpNextView.first(of: entries, clock: &clock) : nil
        let today = next.map { clock.evening(in: $0.show.city.zone) }
        let frame = PageFrame(
            context: context, heading: strings.text(.titleHome),
            description: strings.text(.aboutSite, ["site": edition.site.title]), address: .home,
            feeds: [.jsonFeed, .atom])
        let trending = TrendingPage.views(
            of: Array(edition.ranking.overall.prefix(HomePage.mostRanked)), edition: edition, clock: &clock)
        let ahead = byCity(of: ahead(clock: &clock))
        let cities = places
        return frame.artifact(
            .home, path: Address.home.page, window: clock.window,
            [
                "svg": MapDrawing(
                    places: cities, title: strings.text(.mapOfPlaces, ["name": edition.site.title]), strings: strings
                ).svg(),
                "cities": zip(cities, edition.cities).map { place, city in
                    View(
                        HomePage.city,
                        [
                            "mark": place.mark, "name": city.name, "href": edition.link(.city(city.slug)),
                            "position": PlaceView.position(of: city.center),
                            "count": strings.text(.sets, count: counts[city.slug] ?? 0),
                        ])
                },
                "now": byCity(of: shown),
                "now_more": now.count > shown.count
                    ? strings.text(.moreSets, count: now.count - shown.count) : nil,
                "up_next": next.map { UpNextView.view(of: $0, today: today, edition: edition) },
                "next": ahead, "trending": trending, "trending_href": edition.link(.trending),
            ])
    }

    /// What comes next in each city, the soonest first.
    private func ahead(clock: inout ChangeClock) -> [Listing.Entry] {
        var chosen: [Slug: Int] = [:]
        var ahead: [Listing.Entry] = []
        for entry in entries where !entry.fragments.isOver && !entry.fragments.isNow {
            let (city, occurrence) = (entry.show.city.slug, entry.fragments.occurrence)
            guard chosen[city, default: 0] < HomePage.mostNextOfCity, !StopStatus.planned(of: occurrence).isOff,
                !StopStatus.hasBegun(occurrence, clock: &clock)
            else { continue }
            chosen[city, default: 0] += 1
            ahead.append(entry)
        }
        return ahead
    }

    /// Each city's under its name; the cities in the order in which they first come up.
    private func byCity(of entries: [Listing.Entry]) -> [View] {
        var order: [City] = []
        for entry in entries where !order.contains(where: { $0.slug == entry.show.city.slug }) {
            order.append(entry.show.city)
        }
        return order.map { city in
            SetGroupView.view(
                city.name, href: context.edition.link(.city(city.slug)),
                of: entries.filter { $0.show.city.slug == city.slug })
        }
    }

    private var places: [MapPlace] {
        context.edition.cities.enumerated().map { index, city in
            MapPlace(mark: String(index + 1), name: city.name, title: city.name, coordinates: city.center)
        }
    }
}
