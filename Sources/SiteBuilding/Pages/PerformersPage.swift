import Domain

/// `/performers/`: everybody who is listed, by city.
struct PerformersPage {
    static let performer = Schema(
        "a performer", ["name": .text, "href": .text, "origin": .text, "genres": .text, "lang": .text])
    static let group = Schema("a city's performers", ["name": .text, "performers": .list(performer)])
    static let schema = PageFrame.schema.adding("the performers", ["groups": .list(group)])

    let context: PageContext

    func render() -> Artifact {
        let edition = context.edition
        let heading = edition.strings.text(.titlePerformers)
        let frame = PageFrame(
            context: context, heading: heading,
            description: edition.strings.text(.aboutPerformers, ["site": edition.site.title]), address: .performers,
            trail: context.trail)
        return frame.artifact(.performers, path: Address.performers.page, ["groups": groups { _ in true }])
    }

    /// By city, those who are listed.
    func groups(of includes: (Performer) -> Bool) -> [View] {
        let edition = context.edition
        var byCity: [Slug: Set<Slug>] = [:]
        for performer in edition.catalog.performers.values where performer.isListed && includes(performer) {
            for city in edition.cities(of: performer.slug).union([performer.city].compactMap(\.self)) {
                byCity[city, default: []].insert(performer.slug)
            }
        }
        return byCity.keys.sorted().compactMap { slug in
            guard let city = edition.catalog.cities[slug], let members = byCity[slug] else { return nil }
            let performers = members.compactMap { edition.catalog.performers[$0] }
                .sorted { ($0.name, $0.slug.description) < ($1.name, $1.slug.description) }
            return View(PerformersPage.group, ["name": city.name, "performers": performers.map(view(of:))])
        }
    }

    private func view(of performer: Performer) -> View {
        View(
            PerformersPage.performer,
            [
                "name": performer.name, "href": context.edition.link(.performer(performer.slug)),
                "origin": performer.origin,
                "genres": performer.genres.map(context.edition.strings.genre).joined(separator: ", "),
                "lang": performer.language,
            ])
    }
}
