import Domain

extension Show {
    /// The festival that the performance names, if it is known and in the same city; the rest is said elsewhere.
    var festival: Festival? {
        guard let name = performance.festival, let festival = context.catalog.festivals[name],
            festival.city == performance.city
        else { return nil }
        return festival
    }
}
