import Domain

/// A catalogue without some files, and without what cannot stand when they are gone.
struct CatalogReduction {
    let catalog: Catalog
    /// Files that had no error of their own but hang on one that had.
    let leftOut: Set<String>

    init(catalog: Catalog, without files: Set<String>) {
        var reduced = catalog
        reduced.cities = catalog.cities.filter { !files.contains($0.value.marks.file) }
        reduced.festivals = catalog.festivals.filter {
            !files.contains($0.value.marks.file) && reduced.cities[$0.value.city] != nil
        }
        reduced.pitches = catalog.pitches.filter {
            !files.contains($0.value.marks.file) && reduced.cities[$0.key.city] != nil
        }
        reduced.performers = catalog.performers.filter { !files.contains($0.value.marks.file) }
        reduced.pages = catalog.pages.filter { !files.contains($0.value.marks.file) }
        reduced.performances = catalog.performances.filter { performance in
            !files.contains(performance.marks.file) && CatalogReduction.stands(performance, in: reduced)
        }
        let kept = Set(reduced.performances.map(\.marks.file))
        leftOut = Set(catalog.performances.map(\.marks.file)).subtracting(kept)
        self.catalog = reduced
    }

    private static func stands(_ performance: Performance, in catalog: Catalog) -> Bool {
        guard catalog.cities[performance.city] != nil,
            performance.performers.allSatisfy({ catalog.performers[$0] != nil }),
            performance.festival.map({ catalog.festivals[$0] != nil }) ?? true
        else { return false }
        let stops = performance.stops + performance.changes.flatMap { $0.stops ?? [] }
        return stops.allSatisfy { stop in
            guard case .pitch(let pitch) = stop.place else { return true }
            return catalog.pitches[PitchID(city: performance.city, pitch: pitch)] != nil
        }
    }
}
