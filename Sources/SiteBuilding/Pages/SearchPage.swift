import Domain

/// `/search/`: a field for whoever has scripts; the cities, genres and performers by letter for everybody.
struct SearchPage {
    static let city = Schema(
        "a city", ["name": .text, "href": .text, "tonight_href": .text, "genres": .list(LinkView.schema)])
    static let schema = PageFrame.schema.adding(
        "the search", ["cities": .list(city), "letters": .list(LinkView.schema)])

    let context: PageContext

    func render() -> Artifact {
        let edition = context.edition
        let frame = PageFrame(
            context: context, heading: edition.strings.text(.titleSearch),
            description: edition.strings.text(.aboutSearch, ["site": edition.site.title]), address: .search,
            trail: context.trail)
        return frame.artifact(
            .search, path: Address.search.page,
            [
                "cities": edition.cities.map(view(of:)),
                "letters": SearchLetter.all(of: edition).map { LinkView.view($0.name, edition.link($0.address)) },
            ])
    }

    private func view(of city: City) -> View {
        let edition = context.edition
        let used = Set(edition.performances(in: city.slug).filter(\.isListed).flatMap(\.performance.genres))
        return View(
            SearchPage.city,
            [
                "name": city.name, "href": edition.link(.city(city.slug)),
                "tonight_href": edition.link(.tonight(city.slug)),
                "genres": LinkView.genres(edition.site.genres.filter(used.contains), of: city.slug, edition: edition),
            ])
    }
}
