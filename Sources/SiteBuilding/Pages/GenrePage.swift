import Domain

/// `/cities/<city>/genres/<genre>/`: what is on of one genre.
struct GenrePage {
    static let schema = ListingFields.schema

    let context: PageContext
    let city: City
    let listing: Listing
    let entries: [Listing.Entry]

    func render() -> Artifact {
        let parts = ListingParts(of: listing, edition: context.edition)
        let frame = PageFrame(
            context: context, heading: listing.title, description: listing.summary, address: listing.address,
            trail: context.trail(through: city), feeds: FeedFile.allCases)
        return frame.artifact(
            .genre, path: listing.address.page, window: parts.clock.window,
            parts.values(of: entries, name: listing.title, city: city.slug))
    }
}
