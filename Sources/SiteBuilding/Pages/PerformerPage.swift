import Domain

/// `/performers/<performer>/`: who they are, and when and where they are next.
struct PerformerPage {
    static let schema = ListingFields.schema.adding(
        "the performer",
        [
            "origin": .text, "genres": .list(LinkView.schema), "links": .list(LinkView.schema),
            "tip": .text, "follow": .list(FollowView.schema), "shows": .list(ShowView.schema),
            "archive": .list(ShowView.schema), "places": .list(CityDatesView.schema), "videos": .list(VideoView.schema),
            "has_videos": .flag, "has_archive": .flag, "image": .text, "image_alt": .text, "calendar": .text,
            "subscribe": .text, "poster": .text, "pop_ups": .view(PopUpView.schema),
        ])

    let context: PageContext
    let performer: Performer
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let edition = context.edition
        var parts = ListingParts(of: listing, edition: edition)
        let summary =
            performer.summary.isEmpty
            ? edition.strings.text(.aboutPerformer, ["performer": performer.name]) : performer.summary
        let frame = PageFrame(
            context: context, heading: performer.name, description: summary, address: listing.address,
            trail: context.performersTrail, feeds: FeedFile.allCases, languages: performer.languages, ogType: "profile",
            image: performer.image, isHidden: !performer.isListed,
            structuredData: [StructuredData.performer(performer, edition: edition)], facts: city)
        let shows = ShowView.views(of: listing.members.map(\.show), edition: edition, clock: &parts.clock)
        let films = listing.members.map(\.show.performance).flatMap {
            VideoView.views($0.videos, language: $0.languages.own, site: edition.site.url)
        }
        let popUps = popUps(clock: &parts.clock)
        let calendar = listing.address.folder + FeedFile.calendar.rawValue
        let own: ViewValues = [
            "intro": performer.body,
            "origin": performer.origin.map { edition.strings.text(.originFrom, ["place": $0]) },
            "genres": performer.genres.map { LinkView.view(edition.strings.genre($0), nil) },
            "links": performer.links.map { LinkView.view($0.name, $0.url) },
            "tip": edition.takesTips(performer) ? edition.link(.tip(performer.slug)) : nil,
            "follow": [FollowView.view(performer)],
            "shows": shows.ahead, "archive": shows.past,
            "places": CityDatesView.views(of: entries, edition: edition),
            "has_archive": !shows.past.isEmpty, "has_videos": !films.isEmpty,
            "videos": films,
            "calendar": edition.site.url.link(calendar),
            // The scheme by which calendar applications know a calendar that is to be followed.
            "subscribe": "webcal://" + edition.site.url.host + edition.site.url.link(calendar),
            "poster": edition.link(.performerPoster(performer.slug)), "pop_ups": popUps,
            "image": performer.image.map(edition.site.url.link), "image_alt": performer.imageAlt,
        ]
        return frame.artifact(
            .performer, path: listing.address.page, window: parts.clock.window,
            parts.values(of: entries, name: performer.name, city: nil).adding(own))
    }

    /// Where they play, if it is one city.
    private var city: [(name: String, value: String)] {
        let cities = Set(listing.members.map(\.show.city.slug))
        return cities.count == 1 ? cities.map { ("city", $0.description) } : []
    }

    /// What they play now without a plan, in the one city where that can be.
    private func popUps(clock: inout ChangeClock) -> View? {
        let edition = context.edition
        for city in edition.cities {
            let sets = (edition.popUps[city.slug] ?? []).filter { $0.performer == performer.slug }
            if let view = PopUpView.view(of: sets, zone: city.zone, edition: edition, clock: &clock) { return view }
        }
        return nil
    }
}
