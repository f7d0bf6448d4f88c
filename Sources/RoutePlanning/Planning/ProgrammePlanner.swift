package import Domain

/// Turns the performances of a catalogue into dates, moments, places and walks.
package struct ProgrammePlanner: Sendable {
    private let catalog: Catalog
    private let router: any Router

    package init(catalog: Catalog, router: any Router) {
        self.catalog = catalog
        self.router = router
    }

    /// All occurrences of one performance in order of time; none where its city or a pitch is unknown, which a rule
    /// reports.
    package func plan(performanceAt index: Int) -> [Occurrence] {
        guard catalog.performances.indices.contains(index) else { return [] }
        return OccurrencePlanner(performanceAt: index, of: catalog, router: router)?.occurrences() ?? []
    }

    /// The whole programme, by so many tasks at a time; the result does not depend on how many.
    package func plan(concurrency: Int) async -> Programme {
        let count = catalog.performances.count
        let chunks = stride(from: 0, to: count, by: ProgrammePlanner.chunk).map {
            $0..<min($0 + ProgrammePlanner.chunk, count)
        }
        var planned = [[[Occurrence]]](repeating: [], count: chunks.count)
        await withTaskGroup(of: (chunk: Int, occurrences: [[Occurrence]]).self) { group in
            var waiting = chunks.indices.makeIterator()
            func start() {
                guard let chunk = waiting.next() else { return }
                let performances = chunks[chunk]
                group.addTask { (chunk, performances.map(plan(performanceAt:))) }
            }
            for _ in 0..<max(1, concurrency) { start() }
            while let done = await group.next() {
                planned[done.chunk] = done.occurrences
                start()
            }
        }
        return Programme(occurrences: planned.flatMap(\.self))
    }

    /// Performances a task: enough that starting one costs nothing beside it.
    private static let chunk = 256
}
