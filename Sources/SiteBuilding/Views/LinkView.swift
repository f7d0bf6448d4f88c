import Domain

/// A name that links somewhere; without an address it is only the name.
enum LinkView {
    static let schema = Schema(
        "a link", ["name": .text, "href": .text, "is_current": .flag, "lang": .text, "count": .text])

    /// - Parameter language: BCP 47, where the name is in another language than the page.
    static func view(_ name: String, _ href: String?, isCurrent: Bool = false, language: String? = nil) -> View {
        View(schema, ["name": name, "href": href, "is_current": isCurrent, "lang": language])
    }

    /// - Parameter count: how many there are; nothing is said of none.
    static func view(_ name: String, _ href: String, count: Int) -> View {
        View(schema, ["name": name, "href": href, "count": count > 0 ? String(count) : nil])
    }

    static func performers(of show: PublishedPerformance, edition: Edition) -> [View] {
        show.performers.map { view($0.name, edition.link(.performer($0.slug)), language: $0.language) }
    }

    static func genres(_ genres: [Slug], of city: Slug, edition: Edition) -> [View] {
        genres.map { view(edition.strings.genre($0), edition.link(.genre(city: city, genre: $0))) }
    }
}
