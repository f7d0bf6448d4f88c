/// A name that links somewhere.
enum LinkView {
    static let schema = Schema("a link", ["name": .text, "href": .text, "is_current": .flag])

    static func view(_ name: String, _ href: String?, isCurrent: Bool = false) -> View {
        View(schema, ["name": name, "href": href, "is_current": isCurrent])
    }
}
