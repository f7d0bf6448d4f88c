import Domain

/// `/cities/<city>/genres/<genre>/`: what is on of one genre.
struct GenrePage {
    static let schema = ListingFields.schema

    let context: PageContext
    let city: City
    let genre: Slug
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let edition = context.edition
        var clock = edition.clock()
        clock.depend(on: listing.window)
        let today = clock.evening(in: city.zone)
        let values = ["genre": genre.description, "city": city.name]
        let frame = PageFrame(
            context: context, heading: edition.strings.text(.titleGenre, values),
            description: edition.strings.text(.aboutGenre, values), address: listing.address,
            trail: [(edition.site.title, .home), (city.name, .city(city.slug))], feeds: FeedFile.allCases)
        let view = View(
            GenrePage.schema,
            frame.values([
                "map": ListingMap(edition: edition).view(
                    of: entries, title: edition.strings.text(.mapOfPlaces, ["name": frame.heading])),
                "timetable": TimetableView.view(of: entries, today: today, city: city.slug, edition: edition),
            ]))
        return Artifact(path: listing.address.page, bytes: context.render(.genre, view), window: clock.window)
    }
}
