import Domain

/// List items under one heading: an hour's, a city's, a day's.
enum SetGroupView {
    static let schema = Schema("a group of sets", ["name": .text, "href": .text, "is_now": .flag, "items": .html])

    /// - Parameter href: what the heading links to, if anything.
    static func view(_ name: String, href: String? = nil, of entries: [Listing.Entry], isNow: Bool = false) -> View {
        View(
            schema,
            [
                "name": name, "href": href, "is_now": isNow, "items": entries.compactMap(\.fragments.item).joined(),
            ])
    }
}
