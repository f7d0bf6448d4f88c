import Domain
import RoutePlanning

/// `now/`, `tonight/` and `weekend/` of a city: pages that say it without a script.
struct WhenPage {
    static let schema = ListingFields.schema.adding("the page", ["next": .html, "pop_ups": .view(PopUpView.schema)])

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
        var parts = ListingParts(of: listing, edition: edition)
        let today = parts.clock.evening(in: city.zone)
        let coming = entries.filter { !$0.fragments.isOver }
        let shown = chosen(from: coming, today: today, clock: &parts.clock)
        let shownIDs = Set(shown.map(\.fragments.occurrence.id))
        let next = coming.filter { entry in
            !StopStatus.hasBegun(entry.fragments.occurrence, clock: &parts.clock)
                && !shownIDs.contains(entry.fragments.occurrence.id)
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
            trail: context.trail(through: city))
        let popUps =
            kind == .now
            ? PopUpView.view(
                of: edition.popUps[city.slug] ?? [], zone: city.zone, edition: edition, clock: &parts.clock) : nil
        let own: ViewValues = [
            "next": next.prefix(WhenPage.mostNext).compactMap(\.fragments.item).joined(), "pop_ups": popUps,
        ]
        return frame.artifact(
            .when, path: address.page, window: parts.clock.window,
            parts.values(of: shown, name: heading, city: city.slug).adding(own))
    }

    func chosen(
        from entries: [Listing.Entry], today: LocalDate, clock: inout ChangeClock
    ) -> [Listing.Entry] {
        switch kind {
        case .now:
            entries.filter { StopStatus.hasBegun($0.fragments.occurrence, clock: &clock) }
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
