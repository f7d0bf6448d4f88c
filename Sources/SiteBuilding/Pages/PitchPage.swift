import Domain
import RoutePlanning

/// `/cities/<city>/pitches/<pitch>/`: a pitch's timetable, rules and closures.
struct PitchPage {
    static let schema = ListingFields.schema.adding(
        "the pitch",
        [
            "address": .text, "hours": .list(LinkView.schema), "has_hours": .flag, "amplification": .text,
            "longest_set": .text, "capacity": .text,
            "getting_there": .text, "is_indoor": .flag, "accessibility": .list(LinkView.schema),
            "closures": .list(ClosureView.schema), "pop_ups": .view(PopUpView.schema), "directions": .text,
            "until": .text, "next_items": .html, "is_on": .flag, "poster": .text, "later_items": .html,
            "later_summary": .text,
        ])

    private static let daysAtOnce = 7
    private static let fewestAtOnce = 6

    let context: PageContext
    let city: City
    let pitch: Pitch
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        var parts = ListingParts(of: listing, edition: edition)
        let frame = PageFrame(
            context: context, heading: pitch.name,
            title: strings.text(.titlePitch, ["pitch": pitch.name, "city": city.name]), description: listing.summary,
            address: listing.address, trail: context.trail(through: city), feeds: FeedFile.allCases,
            languages: pitch.languages)
        let (near, later) = split(today: parts.today)
        let closures = ClosureView.views(
            pitch.closures.map { ($0, pitch.languages.own) } + (edition.closures[pitch.id] ?? []).map { ($0, nil) }
                + city.closures.map { ($0, city.languages.own) }, zone: city.zone, city: city.slug,
            edition: edition, clock: &parts.clock)
        let popUps = PopUpView.view(
            of: (edition.popUps[city.slug] ?? []).filter { $0.pitch == pitch.id }, zone: city.zone, edition: edition,
            clock: &parts.clock)
        return frame.artifact(
            .pitch, path: listing.address.page, window: parts.clock.window,
            [
                "intro": pitch.body, "map": map, "timetable": parts.timetable(of: near, city: city.slug),
                "finder": FinderView.view(of: near, edition: edition),
                "address": pitch.address, "has_hours": pitch.rules.hours != nil,
                "hours": pitch.rules.hours.map { lines($0) },
                "amplification": pitch.rules.amplification.map(words),
                "longest_set": strings.text(.longestSet, count: pitch.rules.longestSet),
                "capacity": strings.text(.capacity, count: pitch.rules.capacity),
                "getting_there": pitch.gettingThere, "is_indoor": pitch.indoor,
                "accessibility": pitch.accessibility.map { LinkView.view(strings.accessibility($0), nil) },
                "closures": closures, "pop_ups": popUps, "directions": GeoLink.url(pitch.coordinates, name: pitch.name),
                "next_items": next.compactMap(\.fragments.item).joined(), "is_on": next.contains { isOn($0) },
                "later_items": later.compactMap(\.fragments.item).joined(),
                "later_summary": later.isEmpty ? nil : strings.text(.moreDates, count: later.count),
                "poster": edition.link(.pitchPoster(pitch.id)),
                "until": pitch.until.map(strings.longDate),
            ])
    }

    /// The week that begins today, or the next few sets where that is empty; and what comes after it.
    private func split(today: LocalDate?) -> (near: [Listing.Entry], later: [Listing.Entry]) {
        let current = entries.filter { !$0.fragments.isOver }
        guard let today else { return (current, []) }
        let inWeek = current.prefix { $0.fragments.evening < today.adding(days: PitchPage.daysAtOnce) }.count
        let count = max(inWeek, min(current.count, PitchPage.fewestAtOnce))
        return (Array(current.prefix(count)), Array(current.dropFirst(count)))
    }

    /// All that is on here, else the set that comes next.
    private var next: [Listing.Entry] {
        let ahead = entries.filter { entry in entry.points.contains { !$0.isOver && !$0.stop.status.isOff } }
        let now = ahead.filter(isOn)
        return now.isEmpty ? Array(ahead.prefix(1)) : now
    }

    private func isOn(_ entry: Listing.Entry) -> Bool { entry.points.contains(where: \.isNow) }

    private func lines(_ hours: OpeningHours) -> [View] {
        context.edition.strings.hours(hours).map { LinkView.view($0, nil) }
    }

    /// The pitch alone: what is on there is in the timetable.
    private var map: View {
        let strings = context.edition.strings
        let place = MapPlace(
            mark: pitch.code ?? "1", name: pitch.name, title: "\(pitch.name), \(pitch.address)",
            coordinates: pitch.coordinates)
        let title = strings.text(.mapOfPlaces, ["name": pitch.name])
        return View(
            MapView.schema,
            [
                "svg": MapDrawing(places: [place], title: title, strings: strings).svg(),
                "places": [
                    View(
                        PlaceView.schema,
                        [
                            "mark": place.mark, "name": pitch.name, "address": pitch.address,
                            "position": PlaceView.position(of: pitch.coordinates),
                        ])
                ],
            ])
    }

    private func words(_ amplification: Amplification) -> String {
        switch amplification {
        case .allowed: context.edition.strings.text(.amplificationAllowed)
        case .forbidden: context.edition.strings.text(.amplificationForbidden)
        case .during(let hours):
            context.edition.strings.text(
                .amplificationHours, ["hours": context.edition.strings.hours(hours).joined(separator: ", ")])
        }
    }
}
