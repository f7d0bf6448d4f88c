import Domain

/// A performer whom a device may follow.
enum FollowView {
    static let schema = Schema("a performer to follow", ["slug": .text, "name": .text, "lang": .text])

    static func view(_ performer: Performer) -> View {
        View(schema, ["slug": performer.slug.description, "name": performer.name, "lang": performer.language])
    }
}
