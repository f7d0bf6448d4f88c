import Domain

/// Reads links, by label or as a list of `{ name, url }`.
enum LinksReader {
    static func labelled(_ field: Field) -> [Performer.Link] {
        guard let mapping = OpenMapping(field, name: { _, index in String(index) }) else { return [] }
        if mapping.entries.count > 20 {
            field.report(ContentRules.listLength, "“links” has \(mapping.entries.count) items, at most 20 are allowed")
        }
        return mapping.entries.compactMap { key, value in
            let name = key.line(1...40)
            guard let url = value.webAddress(), let name else { return nil }
            return Performer.Link(name: name, url: url)
        }
    }

    static func listed(_ field: Field) -> [Performer.Link] {
        (field.items(0...10) ?? []).compactMap { item in
            guard let fields = Fields(item, of: "a link", keys: ["name", "url"]) else { return nil }
            let name = fields.required("name")?.line(1...40)
            guard let url = fields.required("url")?.webAddress(), let name else { return nil }
            return Performer.Link(name: name, url: url)
        }
    }
}
