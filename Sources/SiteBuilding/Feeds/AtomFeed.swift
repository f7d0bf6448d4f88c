import Domain

/// An Atom file (RFC 4287) made of finished entries.
enum AtomFeed {
    static func render(
        _ items: [FeedItem], title: String, description: String, page: String, feed: String, language: String,
        author: String
    ) -> [UInt8] {
        let updated = items.lazy.map(\.updated).max() ?? Revision.epoch
        var xml = XMLWriter()
        xml.raw(XMLWriter.declaration)
        xml.element("feed", attributes: [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]) { xml in
            xml.raw("\n")
            xml.element("id", page)
            xml.element("title", title)
            xml.element("subtitle", description)
            xml.element("updated", updated.rfc3339())
            xml.element("author") { xml in xml.element("name", author) }
            xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", feed)])
            xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", page)])
            for item in items { xml.raw(item.atom) }
        }
        return xml.bytes
    }
}
