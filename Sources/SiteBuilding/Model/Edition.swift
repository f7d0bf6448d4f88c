package import Domain
package import RoutePlanning

/// Everything that one build renders from: a value that no renderer can change.
package struct Edition: Sendable {
    package let catalog: Catalog
    package let strings: Strings
    /// By the performance's index in the catalogue.
    package let performances: [PublishedPerformance]
    package let ranking: SiteRanking
    package let engagement: EngagementSnapshot
    package let stylesheet: String
    private let now: Instant

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
        self.now = now
    }

    package var site: SiteConfiguration { catalog.site }

    /// A fresh clock for one piece.
    package func clock() -> ChangeClock { ChangeClock(now: now) }

    package func link(_ address: Address) -> String { site.url.link(address.folder) }

    package func absolute(_ address: Address) -> String { site.url.absolute(address.folder) }
}
