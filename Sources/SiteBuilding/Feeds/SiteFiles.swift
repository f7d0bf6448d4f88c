import JSONWriting
import Domain

/// The files at the root that machines look for.
enum SiteFiles {
    /// The protocol allows so many addresses in one file (sitemaps.org).
    static let mostInSitemap = 50_000

    /// The sitemap, or for a large site an index of several.
    ///
    /// - Parameter pages: the folders of all pages that may be found.
    static func sitemaps(_ pages: [String], site: SiteURL) -> [Artifact] {
        let sorted = pages.sorted()
        guard sorted.count > mostInSitemap else {
            return [sitemap("sitemap.xml", "urlset", "url", sorted, site: site)]
        }
        let parts = stride(from: 0, to: sorted.count, by: mostInSitemap).enumerated().map { number, start in
            let part = Array(sorted[start..<min(start + mostInSitemap, sorted.count)])
            return sitemap("sitemap-\(number + 1).xml", "urlset", "url", part, site: site)
        }
        return parts + [sitemap("sitemap.xml", "sitemapindex", "sitemap", parts.map(\.path), site: site)]
    }

    private static func sitemap(
        _ path: String, _ root: StaticString, _ element: StaticString, _ addresses: [String], site: SiteURL
    ) -> Artifact {
        var xml = XMLWriter()
        xml.raw(XMLWriter.declaration)
        xml.element(root, attributes: [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
            xml.raw("\n")
            for address in addresses {
                xml.element(element) { xml in xml.element("loc", site.absolute(address)) }
            }
        }
        return Artifact(path: path, bytes: xml.bytes)
    }

    static func robots(site: SiteURL) -> Artifact {
        let text = "User-agent: *\nAllow: /\n\nSitemap: \(site.absolute("sitemap.xml"))\n"
        return Artifact(path: "robots.txt", bytes: Array(text.utf8))
    }

    /// The colours are those of the stylesheet's ground.
    static func manifest(_ edition: Edition) -> Artifact {
        let site = edition.site
        let strings = edition.strings
        var json = JSONWriter()
        json.object { json in
            json.field("id", site.url.path)
            json.field("name", site.title)
            json.field("short_name", site.title)
            json.field("description", strings.text(.aboutSite, ["site": site.title]))
            json.field("lang", strings.language)
            json.field("start_url", site.url.path)
            json.field("scope", site.url.path)
            json.field("display", "standalone")
            json.field("background_color", "#fffaf0")
            json.field("theme_color", "#fffaf0")
            json.field("categories", ["entertainment", "music", "travel"])
            json.key("icons")
            json.array { json in
                icon("assets/icon.svg", sizes: "any", type: "image/svg+xml", of: site, to: &json)
                for address in edition.assets.icons {
                    guard let size = address.split(whereSeparator: { !$0.isNumber }).last else { continue }
                    icon(
                        address, sizes: "\(size)x\(size)", type: "image/png",
                        purpose: address.contains("maskable") ? "maskable" : nil, of: site, to: &json)
                }
            }
            // A long press on the icon goes straight to a city.
            json.key("shortcuts")
            json.array { json in
                for city in edition.cities.prefix(4) {
                    json.object { json in
                        json.field("name", strings.text(.titleNow, ["city": city.name]))
                        json.field("url", edition.link(.now(city.slug)))
                    }
                }
            }
        }
        return Artifact(path: "manifest.webmanifest", bytes: json.file())
    }

    private static func icon(
        _ address: String, sizes: String, type: String, purpose: String? = nil, of site: SiteConfiguration,
        to json: inout JSONWriter
    ) {
        json.object { json in
            json.field("src", site.url.link(address))
            json.field("sizes", sizes)
            json.field("type", type)
            json.field("purpose", purpose)
        }
    }
}
