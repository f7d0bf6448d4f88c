import Domain
import History
import RoutePlanning

/// Puts together what is rendered: which dates are shown, what git says of them, and how they rank.
struct EditionAssembly {
    let catalog: Catalog
    let live: LiveProgramme
    let history: RepositoryHistory?
    let engagement: EngagementSnapshot
    let strings: Strings
    var storedFacts: [StoredFact] = []
    let assets: AssetAddresses
    let now: Instant

    func edition() -> Edition {
        let performances = catalog.performances.indices.compactMap(published)
        let ranking = SiteRanking(
            of: performances, engagement: engagement, firstCommits: firstCommits, settings: catalog.site.ranking,
            now: now)
        return Edition(
            catalog: catalog, strings: strings, performances: performances, ranking: ranking, engagement: engagement,
            closures: live.closures, storedFacts: storedFacts, assets: assets, now: now)
    }

    private func published(_ index: Int) -> PublishedPerformance? {
        let performance = catalog.performances[index]
        guard let city = catalog.cities[performance.city] else { return nil }
        var clock = ChangeClock(now: now)
        let (planned, all) = (live.planned.occurrences[index], live.programme.occurrences[index])
        let plannedShown = planned.filter { occurrence in
            let expiry = occurrence.end.adding(seconds: catalog.site.expiresAfter)
            if clock.hasPassed(expiry) { return false }
            return clock.hasPassed(city.zone.startOfDay(occurrence.day.adding(days: -catalog.site.horizonDays)))
        }
        let changes = live.changes[index]
        let dates = changes.map { _ in Set(plannedShown.map(\.date)) }
        let shown = dates.map { dates in all.filter { dates.contains($0.date) } } ?? plannedShown
        if let changes { clock.depend(on: changes.window) }
        let window = clock.window
        let revisions = RevisionBook(catalog: catalog, history: history)
            .revisions(of: performance, planned, city: city, clock: &clock)
        return PublishedPerformance(
            index: index, performance: performance, city: city,
            performers: performance.performers.compactMap { catalog.performers[$0] }, all: all, shown: shown,
            planned: planned, plannedShown: plannedShown, dates: window,
            window: clock.window, revisions: revisions, live: changes)
    }

    private var firstCommits: [Slug: Instant] {
        guard let history else { return [:] }
        return catalog.performers.compactMapValues { performer in
            let folder = performer.marks.file.split(separator: "/").dropLast().joined(separator: "/")
            return history.firstCommit(ofFolder: folder)
        }
    }
}
