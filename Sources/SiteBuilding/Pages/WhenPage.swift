import Domain
import RoutePlanning

/// `now/`, `tonight/` and `weekend/` of a city: pages that say it without a script.
struct WhenPage {
    static let schema = ListingFields.schema.adding(
        "the page",
        [
            "next": .list(SetGroupView.schema), "has_next": .flag, "choices": .list(LinkView.schema), "empty": .text,
            "city_href": .text,
            "pop_ups": .view(PopUpView.schema),
        ])

    enum Kind: CaseIterable {
        case now, tonight, weekend

        func address(in city: Slug) -> Address {
            switch self {
            case .now: .now(city)
            case .tonight: .tonight(city)
            case .weekend: .weekend(city)
            }
        }

        /// What links to the page call it.
        var name: StringKey {
            switch self {
            case .now: .onNow
            case .tonight: .tonight
            case .weekend: .weekend
            }
        }

        var title: StringKey {
            switch self {
            case .now: .titleNow
            case .tonight: .titleTonight
            case .weekend: .titleWeekend
            }
        }

        /// What the page says where it has nothing to show.
        var empty: StringKey {
            switch self {
            case .now: .emptyNow
            case .tonight: .emptyTonight
            case .weekend: .emptyWeekend
            }
        }
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
        let heading = edition.strings.text(kind.title, ["city": city.name])
        let frame = PageFrame(
            context: context, heading: heading, description: heading, address: kind.address(in: city.slug),
            trail: context.trail(through: city))
        let popUps =
            kind == .now
            ? PopUpView.view(
                of: edition.popUps[city.slug] ?? [], zone: city.zone, edition: edition, clock: &parts.clock) : nil
        let own: ViewValues = [
            "next": days(of: next.prefix(WhenPage.mostNext), today: today), "has_next": !next.isEmpty,
            "pop_ups": popUps, "choices": choices,
            "city_href": edition.link(.city(city.slug)),
            "empty": popUps == nil ? edition.strings.text(kind.empty) : nil,
        ]
        return frame.artifact(
            .when, path: kind.address(in: city.slug).page, window: parts.clock.window,
            parts.values(of: shown, name: heading, city: city.slug).adding(own))
    }

    /// The three of them, with the one that is open.
    private var choices: [View] {
        Kind.allCases.map { other in
            LinkView.view(
                context.edition.strings.text(other.name), context.edition.link(other.address(in: city.slug)),
                isCurrent: other == kind)
        }
    }

    private func days(of entries: some Sequence<Listing.Entry>, today: LocalDate) -> [View] {
        let strings = context.edition.strings
        return Dictionary(grouping: entries, by: \.fragments.evening).sorted { $0.key < $1.key }
            .map { day, entries in
                SetGroupView.view(strings.relative(day, today: today) ?? strings.longDate(day), of: entries)
            }
    }

    /// What belongs on the page of those that are not over.
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
