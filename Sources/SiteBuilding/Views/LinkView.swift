/// A name that links somewhere.
enum LinkView {
    static let schema = Schema("a link", ["name": .text, "href": .text, "is_current": .flag, "lang": .text])

    static func view(_ name: String, _ href: String?, isCurrent: Bool = false, language: String? = nil) -> View {
        View(schema, ["name": name, "href": href, "is_current": isCurrent, "lang": language])
    }
}
