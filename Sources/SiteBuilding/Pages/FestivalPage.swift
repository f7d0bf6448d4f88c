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
        var parts = ListingParts(of: listing, edition: edition)
        let isOver = parts.clock.hasPassed(Evening.start(of: festival.to.adding(days: 1), in: city.zone))
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
            trail: context.trail(through: city), feeds: FeedFile.allCases,
            languages: festival.languages,
            structuredData: [StructuredData.festival(festival, city: city, edition: edition)])
        let own: ViewValues = [
            "intro": festival.body, "dates": dates, "city": LinkView.view(city.name, edition.link(.city(city.slug))),
            "is_over": isOver,
        ]
        return frame.artifact(
            .festival, path: listing.address.page, window: parts.clock.window,
            parts.values(of: entries, name: festival.name, city: city.slug).adding(own))
    }
}
