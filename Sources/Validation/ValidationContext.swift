package import Domain
package import RoutePlanning

/// All that a rule may look at.
package struct ValidationContext: Sendable {
    package let catalog: Catalog
    package let programme: Programme
    package let now: Instant
    package let router: any Router
    package let entryOrder: any EntryOrder
    let names: KnownNames
    let pitchRules: PitchRuleBook

    /// - Parameter declared: what files with errors of their own stand for, which the catalogue lacks.
    package init(
        catalog: Catalog, programme: Programme, now: Instant, router: any Router,
        entryOrder: any EntryOrder = PathOrder(), declared: KnownNames = KnownNames()
    ) {
        self.catalog = catalog
        self.programme = programme
        self.now = now
        self.router = router
        self.entryOrder = entryOrder
        names = declared.adding(catalog)
        pitchRules = PitchRuleBook(catalog)
    }
}

extension ValidationContext {
    /// A performance's occurrences, with their indices, that are not over.
    func upcoming(_ performance: Int) -> some Sequence<(offset: Int, element: Occurrence)> {
        let all = programme.occurrences.indices.contains(performance) ? programme.occurrences[performance] : []
        return all.enumerated().lazy.filter { [now] in $0.element.end > now }
    }

    /// Whether the rules of pitches that hold for a performance are known: not where the file of its festival has an
    /// error, since what the festival allows cannot be read then.
    func knowsPitchRules(for performance: Performance) -> Bool {
        guard let festival = performance.festival, catalog.festivals[festival] == nil else { return true }
        return !names.festivals.contains(festival)
    }

    /// The date in a city; in Greenwich where the city is unknown.
    func today(in city: Slug) -> LocalDate {
        (catalog.cities[city]?.zone ?? .utc).local(now).date
    }
}
