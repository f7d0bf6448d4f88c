package import Domain
import RoutePlanning

/// Everything that one build renders from, and no renderer can change.
///
/// A class, since every piece that is rendered holds it.
package final class Edition: Sendable {
    package let catalog: Catalog
    package let strings: Strings
    /// In the order of the catalogue.
    package let performances: [PublishedPerformance]
    package let ranking: SiteRanking
    package let engagement: EngagementSnapshot
    package let stylesheet: String
    /// In order of their names in addresses.
    package let cities: [City]
    /// In order of their names in addresses.
    package let pages: [Page]
    private let now: Instant
    private let byIndex: [Int: Int]

    package init(
        catalog: Catalog, strings: Strings, performances: [PublishedPerformance], ranking: SiteRanking,
        engagement: EngagementSnapshot, stylesheet: String, now: Instant
    ) {
        self.catalog = catalog
        self.strings = strings
        self.performances = performances
        self.ranking = ranking
        self.engagement = engagement
        self.stylesheet = stylesheet
        cities = catalog.cities.values.sorted { $0.slug < $1.slug }
        pages = catalog.pages.values.sorted { $0.slug < $1.slug }
        self.now = now
        byIndex = Dictionary(uniqueKeysWithValues: performances.enumerated().map { ($1.index, $0) })
    }

    /// The pitches of a city, in order of their names in addresses.
    package func pitches(of city: Slug) -> [Pitch] {
        catalog.pitches.values.filter { $0.id.city == city }.sorted { $0.id < $1.id }
    }

    package var site: SiteConfiguration { catalog.site }

    /// The performance at an index of the catalogue.
    package func show(at index: Int) -> PublishedPerformance? { byIndex[index].map { performances[$0] } }

    /// A fresh clock for one piece.
    package func clock() -> ChangeClock { ChangeClock(now: now) }

    package func link(_ address: Address) -> String { site.url.link(address.folder) }

    package func absolute(_ address: Address) -> String { site.url.absolute(address.folder) }
}
