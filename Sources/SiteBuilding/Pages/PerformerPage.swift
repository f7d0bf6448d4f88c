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
        let parts = ListingParts(of: listing, edition: edition)
        let summary =
            performer.summary.isEmpty
            ? edition.strings.text(.aboutPerformer, ["performer": performer.name]) : performer.summary
        let frame = PageFrame(
            context: context, heading: performer.name, description: summary, address: listing.address,
            trail: context.performersTrail, feeds: FeedFile.allCases, languages: performer.languages, ogType: "profile",
            image: performer.image, isHidden: !performer.isListed,
            structuredData: [StructuredData.performer(performer, edition: edition)])
        let own: ViewValues = [
            "intro": performer.body,
            "origin": performer.origin.map { edition.strings.text(.originFrom, ["place": $0]) },
            "genres": performer.genres.map { LinkView.view(edition.strings.genre($0), nil) },
            "links": performer.links.map { LinkView.view($0.name, $0.url) }, "tips": LinkView.tips(for: performer),
            "shows": listing.members.map { member in
                LinkView.view(
                    member.show.performance.title, edition.link(.performance(member.show.performance.address)),
                    language: member.show.performance.language)
            },
            "image": performer.image.map(edition.site.url.link), "image_alt": performer.imageAlt,
        ]
        return frame.artifact(
            .performer, path: listing.address.page, window: parts.clock.window,
            parts.values(of: entries, name: performer.name, city: nil).adding(own))
    }
}
