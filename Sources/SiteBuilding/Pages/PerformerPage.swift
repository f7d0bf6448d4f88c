import Domain

/// `/performers/<performer>/`: who they are, and when and where they are next.
struct PerformerPage {
    static let schema = ListingFields.schema.adding(
        "the performer",
        [
            "origin": .text, "genres": .list(LinkView.schema), "links": .list(LinkView.schema),
            "tips": .list(LinkView.schema), "shows": .list(LinkView.schema), "image": .text, "image_alt": .text,
        ])

    let context: PageContext
    let performer: Performer
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let edition = context.edition
        var clock = edition.clock()
        clock.depend(on: listing.window)
        let today = listing.zone.map { clock.evening(in: $0) }
        let summary =
            performer.summary.isEmpty
            ? edition.strings.text(.aboutPerformer, ["performer": performer.name]) : performer.summary
        let frame = PageFrame(
            context: context, heading: performer.name, description: summary, address: listing.address,
            trail: [
                (edition.site.title, .home), (edition.strings.text(.titlePerformers), .performers),
            ], feeds: FeedFile.allCases, language: performer.language, ogType: "profile",
            image: performer.image, isHidden: !performer.isListed,
            structuredData: [StructuredData.performer(performer, edition: edition)])
        let view = View(
            PerformerPage.schema,
            frame.values([
                "intro": performer.body,
                "map": ListingMap(edition: edition).view(
                    of: entries, title: edition.strings.text(.mapOfPlaces, ["name": performer.name])),
                "timetable": TimetableView.view(of: entries, today: today, city: nil, edition: edition),
                "origin": performer.origin.map { edition.strings.text(.originFrom, ["place": $0]) },
                "genres": performer.genres.map { LinkView.view($0.description, nil) },
                "links": performer.links.map { LinkView.view($0.name, $0.url) },
                "tips": performer.allowsTips ? performer.tips.links.map { LinkView.view($0.name, $0.url) } : [],
                "shows": listing.members.map { member in
                    LinkView.view(
                        member.show.performance.title, edition.link(.performance(member.show.performance.address)),
                        language: member.show.performance.language)
                },
                "image": performer.image.map(edition.site.url.link), "image_alt": performer.imageAlt,
            ]))
        return Artifact(path: listing.address.page, bytes: context.render(.performer, view), window: clock.window)
    }
}
