import Domain

/// `/search/opensearch.xml`: lets a browser's own search field ask this site (OpenSearch 1.1).
enum OpenSearch {
    static let mediaType = "application/opensearchdescription+xml"

    /// At most so many characters of a name, by the specification.
    private static let longestName = 16

    static func render(_ edition: Edition) -> Artifact {
        let page = edition.absolute(.search)
        var xml = XMLWriter()
        xml.raw(XMLWriter.declaration)
        xml.element(
            "OpenSearchDescription", attributes: [("xmlns", "http://a9.com/-/spec/opensearch/1.1/")]
        ) { xml in
            xml.raw("\n")
            xml.element("ShortName", String(edition.site.title.prefix(longestName)))
            xml.element("Description", edition.strings.text(.aboutSearch, ["site": edition.site.title]))
            xml.element("InputEncoding", "UTF-8")
            xml.empty("Url", [("type", "text/html"), ("template", page + "?q={searchTerms}")])
            xml.element(
                "Image", edition.absolute(.home) + "assets/icon.svg", attributes: [("type", "image/svg+xml")])
        }
        return Artifact(path: address, bytes: xml.bytes)
    }

    /// Under the site's root.
    static let address = Address.search.folder + "opensearch.xml"
}
