import Domain

/// Which performers play in one city only: their pages can be made with it, and need nothing of the others.
struct PerformerHomes {
    /// By performer.
    private let cities: [Slug: Set<Slug>]
    /// By city, those who play there and nowhere else.
    private let residents: [Slug: [Slug]]

    init(_ performances: [PublishedPerformance]) {
        var cities: [Slug: Set<Slug>] = [:]
        for show in performances {
            for performer in show.performers { cities[performer.slug, default: []].insert(show.city.slug) }
        }
        var residents: [Slug: [Slug]] = [:]
        for (performer, own) in cities where own.count == 1 {
            for city in own { residents[city, default: []].append(performer) }
        }
        self.cities = cities
        self.residents = residents.mapValues { $0.sorted() }
    }

    /// The performers of one city and no other, in order.
    func settled(in city: Slug) -> [Slug] { residents[city] ?? [] }

    func isTravelling(_ performer: Slug) -> Bool { (cities[performer]?.count ?? 0) > 1 }

    /// Those of some performers who play in several cities, or in none.
    func unsettled(_ performers: [Slug]) -> [Slug] {
        performers.filter { cities[$0]?.count != 1 }.sorted()
    }
}
