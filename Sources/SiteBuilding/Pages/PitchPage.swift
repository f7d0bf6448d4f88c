import Domain

/// `/cities/<city>/pitches/<pitch>/`: a pitch's timetable, rules and closures.
struct PitchPage {
    static let schema = ListingFields.schema.adding(
        "the pitch",
        [
            "address": .text, "hours": .text, "amplification": .text, "longest_set": .text, "capacity": .text,
            "getting_there": .text, "is_indoor": .flag, "accessibility": .list(LinkView.schema),
            "closures": .list(ClosureView.schema), "pop_ups": .view(PopUpView.schema), "directions": .text,
            "until": .text,
        ])

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
                "intro": pitch.body, "map": map, "timetable": parts.timetable(of: entries, city: city.slug),
                "address": pitch.address, "hours": pitch.rules.hours?.text,
                "amplification": pitch.rules.amplification.map(words),
                "longest_set": strings.text(.longestSet, count: pitch.rules.longestSet),
                "capacity": strings.text(.capacity, count: pitch.rules.capacity),
                "getting_there": pitch.gettingThere, "is_indoor": pitch.indoor,
                "accessibility": pitch.accessibility.map { LinkView.view(strings.accessibility($0), nil) },
                "closures": closures, "pop_ups": popUps, "directions": GeoLink.url(pitch.coordinates, name: pitch.name),
                "until": pitch.until.map(strings.longDate),
            ])
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
                    View(PlaceView.schema, ["mark": place.mark, "name": pitch.name, "address": pitch.address])
                ],
            ])
    }

    private func words(_ amplification: Amplification) -> String {
        switch amplification {
        case .allowed: context.edition.strings.text(.amplificationAllowed)
        case .forbidden: context.edition.strings.text(.amplificationForbidden)
        case .during(let hours): context.edition.strings.text(.amplificationHours, ["hours": hours.text])
        }
    }
}
