import Domain
import RoutePlanning

/// `now/`, `tonight/` and `weekend/` of a city: pages that say it without a script.
struct WhenPage {
    static let schema = ListingFields.schema.adding("the page", ["next": .html])

    enum Kind: CaseIterable {
        case now, tonight, weekend
    }

    /// A night out begins at five in the afternoon.
    private static let eveningMinute = 17 * 60
    private static let mostNext = 5

    let context: PageContext
    let city: City
    let listing: Listing
    let entries: [Listing.Entry]
    let kind: Kind

    func render() -> Artifact {
        let edition = context.edition
        var clock = edition.clock()
        clock.depend(on: listing.window)
        let today = clock.evening(in: city.zone)
        let coming = entries.filter { !$0.fragments.isOver }
        let shown = chosen(from: coming, today: today, clock: &clock)
        let next = coming.filter { entry in
            !clock.hasPassed(entry.fragments.occurrence.start)
                && !shown.contains { $0.fragments.occurrence.id == entry.fragments.occurrence.id }
        }
        let (address, key): (Address, StringKey) =
            switch kind {
            case .now: (.now(city.slug), .titleNow)
            case .tonight: (.tonight(city.slug), .titleTonight)
            case .weekend: (.weekend(city.slug), .titleWeekend)
            }
        let heading = edition.strings.text(key, ["city": city.name])
        let frame = PageFrame(
            context: context, heading: heading, description: heading, address: address,
            trail: [(edition.site.title, .home), (city.name, .city(city.slug))])
        let view = View(
            WhenPage.schema,
            frame.values([
                "map": ListingMap(edition: edition).view(
                    of: shown, title: edition.strings.text(.mapOfPlaces, ["name": heading])),
                "timetable": TimetableView.view(of: shown, today: today, city: city.slug, edition: edition),
                "next": next.prefix(WhenPage.mostNext).compactMap(\.fragments.item).joined(),
            ]))
        return Artifact(path: address.page, bytes: context.render(.when, view), window: clock.window)
    }

    private func chosen(
        from entries: [Listing.Entry], today: LocalDate, clock: inout ChangeClock
    ) -> [Listing.Entry] {
        switch kind {
        case .now:
            entries.filter { clock.hasPassed($0.fragments.occurrence.start) }
        case .tonight:
            between(
                LocalDateTime(date: today, minute: WhenPage.eveningMinute),
                LocalDateTime(date: today.adding(days: 1), minute: Evening.startMinute), of: entries)
        case .weekend:
            between(
                LocalDateTime(date: friday(today), minute: WhenPage.eveningMinute),
                LocalDateTime(date: friday(today).adding(days: 3), minute: Evening.startMinute), of: entries)
        }
    }

    /// The Friday of this weekend, from Friday on; of the coming one before.
    private func friday(_ today: LocalDate) -> LocalDate {
        let day = today.weekday.rawValue
        return today.adding(days: Weekday.friday.rawValue - day)
    }

    private func between(
        _ from: LocalDateTime, _ to: LocalDateTime, of entries: [Listing.Entry]
    ) -> [Listing.Entry] {
        let (start, end) = (city.zone.instant(of: from), city.zone.instant(of: to))
        return entries.filter { $0.fragments.occurrence.end > start && $0.fragments.occurrence.start < end }
    }
}
