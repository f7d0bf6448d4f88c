package import Domain

/// The published catalogue with what is asked of it again and again.
package struct KnownCatalog: Sendable {
    package let catalog: PublishedCatalog
    /// The origin of the site, as a browser names it: scheme and host.
    package let origin: String
    /// The path under which the site stands, with a slash at both ends.
    let basePath: String
    /// Zones by city.
    private let zones: [Slug: Zone]

    package init(_ catalog: PublishedCatalog) {
        self.catalog = catalog
        let url = SiteURL(catalog.url)
        origin = url?.origin ?? ""
        basePath = url?.path ?? "/"
        zones = catalog.cities.compactMapValues { Zone(iana: $0.timezone, years: KnownCatalog.years) }
    }

    /// The years in which anything is said or counted.
    private static let years = 2020...2100

    /// The zone of a city; UTC where the machine does not know it.
    package func zone(of city: Slug) -> Zone { zones[city] ?? .utc }

    /// The absolute URL of an address under the site.
    func url(_ relative: String) -> String { origin + basePath + relative }

    /// Whether browsers reach the site by https.
    var isSecure: Bool { origin.hasPrefix("https://") }
}
