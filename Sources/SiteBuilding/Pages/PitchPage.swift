import Domain

/// `/cities/<city>/pitches/<pitch>/`: a pitch's timetable, rules and closures.
struct PitchPage {
    static let schema = ListingFields.schema.adding(
        "the pitch",
        [
            "address": .text, "hours": .text, "amplification": .text, "longest_set": .text, "capacity": .text,
            "getting_there": .text, "is_indoor": .flag, "accessibility": .list(LinkView.schema),
            "closures": .list(ClosureView.schema), "directions": .text, "until": .text,
        ])

    let context: PageContext
    let city: City
    let pitch: Pitch
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        var clock = edition.clock()
        clock.depend(on: listing.window)
        let today = clock.evening(in: city.zone)
        let names = ["pitch": pitch.name, "city": city.name]
        let frame = PageFrame(
            context: context, heading: pitch.name, title: strings.text(.titlePitch, names),
            description: strings.text(.aboutPitch, names), address: listing.address,
            trail: [(edition.site.title, .home), (city.name, .city(city.slug))], feeds: FeedFile.allCases)
        let place = MapPlace(
            mark: pitch.code ?? "1", name: pitch.name, title: "\(pitch.name), \(pitch.address)",
            coordinates: pitch.coordinates)
        let title = strings.text(.mapOfPlaces, ["name": pitch.name])
        let map = View(
            MapView.schema,
            [
                "svg": MapDrawing(places: [place], title: title, strings: strings).svg(),
                "places": [
                    View(
                        PlaceView.schema, ["mark": place.mark, "name": pitch.name, "address": pitch.address])
                ],
            ])
        let view = View(
            PitchPage.schema,
            frame.values([
                "intro": pitch.body, "map": map,
                "timetable": TimetableView.view(of: entries, today: today, city: city.slug, edition: edition),
                "address": pitch.address, "hours": pitch.rules.hours?.text,
                "amplification": pitch.rules.amplification.map(words),
                "longest_set": strings.text(.longestSet, count: pitch.rules.longestSet),
                "capacity": strings.text(.capacity, count: pitch.rules.capacity),
                "getting_there": pitch.gettingThere, "is_indoor": pitch.indoor,
                "accessibility": pitch.accessibility.map { LinkView.view(strings.accessibility($0), nil) },
                "closures": ClosureView.views(
                    pitch.closures + city.closures, zone: city.zone, city: city.slug, edition: edition, clock: &clock),
                "directions": GeoLink.url(pitch.coordinates, name: pitch.name),
                "until": pitch.until.map(strings.longDate),
            ]))
        return Artifact(path: listing.address.page, bytes: context.render(.pitch, view), window: clock.window)
    }

    private func words(_ amplification: Amplification) -> String {
        switch amplification {
        case .allowed: context.edition.strings.text(.amplificationAllowed)
        case .forbidden: context.edition.strings.text(.amplificationForbidden)
        case .during(let hours): context.edition.strings.text(.amplificationHours, ["hours": hours.text])
        }
    }
}
