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
        let parts = ListingParts(of: listing, edition: context.edition)
        let frame = PageFrame(
            context: context, heading: listing.title, description: listing.summary, address: listing.address,
            trail: context.trail(through: city), feeds: [.points, .calendar])
        let own: ViewValues = [
            "previous": days.last { $0 < date }.map(link), "next": days.first { $0 > date }.map(link),
        ]
        return frame.artifact(
            .day, path: listing.address.page, window: parts.clock.window,
            parts.values(of: entries, name: listing.title, city: nil).adding(own))
    }

    private func link(_ day: LocalDate) -> View {
        LinkView.view(
            context.edition.strings.longDate(day), context.edition.link(.day(city: city.slug, date: day)))
    }
}
