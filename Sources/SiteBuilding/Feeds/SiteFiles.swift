import Domain

/// The files at the root that machines look for.
enum SiteFiles {
    /// - Parameter pages: the folders of all pages that may be found.
    static func sitemap(_ pages: [String], site: SiteURL) -> Artifact {
        var xml = XMLWriter()
        xml.raw(XMLWriter.declaration)
        xml.element("urlset", attributes: [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
            xml.raw("\n")
            for page in pages.sorted() {
                xml.element("url") { xml in xml.element("loc", site.absolute(page)) }
            }
        }
        return Artifact(path: "sitemap.xml", bytes: xml.bytes)
    }

    static func robots(site: SiteURL) -> Artifact {
        let text = "User-agent: *\nAllow: /\n\nSitemap: \(site.absolute("sitemap.xml"))\n"
        return Artifact(path: "robots.txt", bytes: Array(text.utf8))
    }

    static func manifest(_ edition: Edition) -> Artifact {
        let site = edition.site
        var json = JSONWriter()
        json.object { json in
            json.field("name", site.title)
            json.field("short_name", site.title)
            json.field("lang", edition.strings.language)
            json.field("start_url", site.url.path)
            json.field("scope", site.url.path)
            json.field("display", "minimal-ui")
            json.field("background_color", "#fffdf8")
            json.field("theme_color", "#fffdf8")
            json.key("icons")
            json.array { json in
                json.object { json in
                    json.field("src", site.url.link("assets/icon.svg"))
                    json.field("sizes", "any")
                    json.field("type", "image/svg+xml")
                }
            }
        }
        return Artifact(path: "manifest.webmanifest", bytes: json.bytes + [UInt8(ascii: "\n")])
    }
}
