import Domain

/// Who performs, on the page of a performance: enough to want to know more.
enum ArtistView {
    static let schema = Schema(
        "a performer",
        [
            "name": .text, "href": .text, "lang": .text, "origin": .text, "summary": .text, "image": .text,
            "image_alt": .text, "summary_lang": .text, "image_lang": .text,
        ])

    static func view(of performer: Performer, edition: Edition) -> View {
        View(
            schema,
            [
                "name": performer.name, "href": edition.link(.performer(performer.slug)), "lang": performer.language,
                "origin": performer.origin.map { edition.strings.text(.originFrom, ["place": $0]) },
                "summary": performer.summary, "image": performer.image.map(edition.site.url.link),
                "image_alt": performer.imageAlt, "summary_lang": performer.languages.body,
                "image_lang": performer.languages.own,
            ])
    }
}
