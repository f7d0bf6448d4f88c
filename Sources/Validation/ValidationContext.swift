package import Domain
package import RoutePlanning

/// All that a rule may look at.
package struct ValidationContext: Sendable {
    package let catalog: Catalog
    package let programme: Programme
    package let now: Instant
    package let router: any Router
    package let entryOrder: any EntryOrder
    let pitchRules: PitchRuleBook

    package init(
        catalog: Catalog, programme: Programme, now: Instant, router: any Router,
        entryOrder: any EntryOrder = PathOrder()
    ) {
        self.catalog = catalog
        self.programme = programme
        self.now = now
        self.router = router
        self.entryOrder = entryOrder
        pitchRules = PitchRuleBook(catalog)
    }
}

extension ValidationContext {
    /// A performance's occurrences, with their indices, that are not over.
    func upcoming(_ performance: Int) -> some Sequence<(offset: Int, element: Occurrence)> {
        let all = programme.occurrences.indices.contains(performance) ? programme.occurrences[performance] : []
        return all.enumerated().lazy.filter { [now] in $0.element.end > now }
    }

    /// The date in a city; in Greenwich where the city is unknown.
    func today(in city: Slug) -> LocalDate {
        (catalog.cities[city]?.zone ?? .utc).local(now).date
    }
}
