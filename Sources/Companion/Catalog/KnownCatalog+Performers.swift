package import Domain

extension KnownCatalog {
    /// The shows that are a performer's own: whose first name is theirs.
    package func performancesLed(by performer: Slug) -> Set<PerformanceID> {
        Set(catalog.performances.values.filter { $0.performers.first == performer }.map(\.id))
    }

    /// All the names that a performer goes by: of a folder that was renamed, the old one still stands in the ids of shows
    /// that kept theirs. A name that another performer has by now is theirs alone.
    func names(of performer: Slug) -> Set<Slug> {
        let former = performancesLed(by: performer).map(\.performer).filter { catalog.performers[$0] == nil }
        return Set(former).union([performer])
    }

    /// What a performer shows, joint shows among it.
    func performances(of performer: Slug) -> Set<PerformanceID> {
        Set(catalog.performances.values.filter { $0.performers.contains(performer) }.map(\.id))
    }

    /// The zone that a performer's days are counted in: that of the city with most of their shows; UTC for none.
    func zone(ofPerformer performer: Slug) -> Zone {
        var counts: [Slug: Int] = [:]
        for performance in catalog.performances.values where performance.performers.contains(performer) {
            counts[performance.city, default: 0] += 1
        }
        let city = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        return city.map(zone(of:)) ?? .utc
    }
}
