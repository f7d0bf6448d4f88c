import Domain

/// `/festivals/<festival>/`: its programme by day and by pitch.
struct FestivalPage {
    static let schema = ListingFields.schema.adding(
        "the festival",
        [
            "dates": .text, "city": .view(LinkView.schema), "is_over": .flag, "is_ahead": .flag,
            "grid": .list(ProgrammeGrid.day), "has_grid": .flag,
        ])

    let context: PageContext
    let festival: Festival
    let city: City
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let edition = context.edition
        let strings = edition.strings
        var parts = ListingParts(of: listing, edition: edition)
        let hasBegun = parts.clock.hasPassed(Evening.start(of: festival.from, in: city.zone))
        let isOver = parts.clock.hasPassed(Evening.start(of: festival.to.adding(days: 1), in: city.zone))
        let dates = strings.dates(from: festival.from, to: festival.to)
        let summary =
            festival.summary.isEmpty
            ? strings.text(.aboutFestival, ["festival": festival.name, "city": city.name, "dates": dates])
            : festival.summary
        let frame = PageFrame(
            context: context, heading: festival.name, description: summary, address: listing.address,
            trail: context.trail(through: city), feeds: FeedFile.allCases,
            languages: festival.languages,
            structuredData: [StructuredData.festival(festival, city: city, edition: edition)])
        let grid = ProgrammeGrid(edition: edition).days(of: entries)
        let own: ViewValues = [
            "intro": festival.body, "dates": dates, "city": LinkView.view(city.name, edition.link(.city(city.slug))),
            "is_over": isOver, "is_ahead": !hasBegun,
            "grid": grid, "has_grid": !grid.isEmpty,
        ]
        return frame.artifact(
            .festival, path: listing.address.page, window: parts.clock.window,
            parts.values(of: entries, name: festival.name, city: city.slug).adding(own))
    }
}
