import Domain

/// `/cities/<city>/days/<date>/`: one day of the programme.
struct DayPage {
    static let schema = ListingFields.schema.adding(
        "the day", ["previous": .view(LinkView.schema), "next": .view(LinkView.schema)])

    let context: PageContext
    let city: City
    let date: LocalDate
    let listing: Listing
    let entries: [Listing.Entry]
    /// All days that have something, in order.
    let days: [LocalDate]

    func render() -> Artifact {
        let edition = context.edition
        var clock = edition.clock()
        clock.depend(on: listing.window)
        let today = clock.evening(in: city.zone)
        let values = ["date": edition.strings.longDate(date), "city": city.name]
        let frame = PageFrame(
            context: context, heading: edition.strings.text(.titleDay, values),
            description: edition.strings.text(.aboutDay, values), address: listing.address,
            trail: [(edition.site.title, .home), (city.name, .city(city.slug))], feeds: [.points, .calendar])
        let view = View(
            DayPage.schema,
            frame.values([
                "map": ListingMap(edition: edition).view(
                    of: entries, title: edition.strings.text(.mapOfPlaces, ["name": frame.heading])),
                "timetable": TimetableView.view(of: entries, today: today, city: nil, edition: edition),
                "previous": days.last { $0 < date }.map(link), "next": days.first { $0 > date }.map(link),
            ]))
        return Artifact(path: listing.address.page, bytes: context.render(.day, view), window: clock.window)
    }

    private func link(_ day: LocalDate) -> View {
        LinkView.view(
            context.edition.strings.longDate(day), context.edition.link(.day(city: city.slug, date: day)))
    }
}
