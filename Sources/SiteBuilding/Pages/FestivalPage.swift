import Domain

/// `/festivals/<festival>/`: its programme by day and by pitch.
struct FestivalPage {
    static let schema = ListingFields.schema.adding(
        "the festival", ["dates": .text, "city": .view(LinkView.schema), "is_over": .flag])

    let context: PageContext
    let festival: Festival
    let city: City
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        var clock = edition.clock()
        clock.depend(on: listing.window)
        let today = clock.evening(in: city.zone)
        let isOver = clock.hasPassed(Evening.start(of: festival.to.adding(days: 1), in: city.zone))
        let dates =
            festival.from == festival.to
            ? strings.longDate(festival.from)
            : strings.text(
                .festivalDates, ["from": strings.longDate(festival.from), "to": strings.longDate(festival.to)])
        let summary =
            festival.summary.isEmpty
            ? strings.text(.aboutFestival, ["festival": festival.name, "city": city.name, "dates": dates])
            : festival.summary
        let frame = PageFrame(
            context: context, heading: festival.name, description: summary, address: listing.address,
            trail: [(edition.site.title, .home), (city.name, .city(city.slug))], feeds: FeedFile.allCases,
            structuredData: [StructuredData.festival(festival, city: city, edition: edition)])
        let view = View(
            FestivalPage.schema,
            frame.values([
                "intro": festival.body,
                "map": ListingMap(edition: edition).view(
                    of: entries, title: strings.text(.mapOfPlaces, ["name": festival.name])),
                "timetable": TimetableView.view(of: entries, today: today, city: city.slug, edition: edition),
                "dates": dates, "city": LinkView.view(city.name, edition.link(.city(city.slug))), "is_over": isOver,
            ]))
        return Artifact(path: listing.address.page, bytes: context.render(.festival, view), window: clock.window)
    }
}
