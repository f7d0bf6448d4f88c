import Domain
import RoutePlanning

/// Renders every page in all languages, and every feed once, over all cores, straight into a sink.
struct SiteRenderer: Sendable {
    /// One for each language, the site's first one first.
    private let contexts: [PageContext]
    private let reach: ReachableSets
    private let concurrency: Int
    private let trace: Trace?
    private static let fragmentsAtATime = 16
    private static let jobsAtATime = 8

    init(contexts: [PageContext], reach: ReachableSets, concurrency: Int, trace: Trace? = nil) {
        self.trace = trace
        self.contexts = contexts
        self.reach = reach
        self.concurrency = concurrency
    }

    /// What is left of the cities of one language for the pages that look at all of them.
    private struct Gathered {
        var front = HomeSelection()
        var travelling: [PerformanceFragments] = []
        /// Only of the language that has the feeds.
        var search = SearchCollection()
        /// Map tiles that hold stops of several cities.
        var sharedTiles: [MapTile: [TileStop]] = [:]
    }

    /// City by city and in it language by language, so that memory is that of the largest city rather than of the site.
    ///
    /// - Parameter revision: names the content, for build.json.
    func render(revision: String, into sink: any ArtifactSink) async throws -> RenderedSite {
        guard let first = contexts.first else { return RenderedSite() }
        let homes = PerformerHomes(first.edition.performances)
        let tiles = TileHomes(first.edition.performances)
        var site = RenderedSite()
        var gathered = contexts.map { _ in Gathered() }
        for city in first.edition.cities {
            for (index, context) in contexts.enumerated() {
                site.add(try await render(city.slug, context, homes, tiles, &gathered[index], into: sink))
            }
        }
        // What can be found is the same in all languages, and so is what it is found by.
        let search = gathered[0].search
        for (context, own) in zip(contexts, gathered) {
            let rest = homes.unsettled(context.edition.catalog.performers.values.map(\.slug))
            let jobs =
                [HomeJob(context: context, selection: own.front).job()]
                + PerformerJobs(context: context, members: own.travelling).jobs(for: rest)
                + SiteJobs(context: context).jobs() + TileJobs(context: context).jobs(for: own.sharedTiles)
                + SearchJobs(context: context, collection: search).jobs()
            site.add(try await run(jobs, of: context, into: sink))
        }
        let closing = ClosingJob(context: first, site: site, revision: revision).job()
        site.add(try RenderedSite(writing: closing.render(), of: closing, to: sink))
        return site
    }

    private func render(
        _ city: Slug, _ context: PageContext, _ homes: PerformerHomes, _ tileHomes: TileHomes,
        _ gathered: inout Gathered, into sink: any ArtifactSink
    ) async throws -> RenderedSite {
        guard let city = context.edition.catalog.cities[city] else { return RenderedSite() }
        let fragments = try await fragments(of: context.edition.performances(in: city.slug), context)
        let listed = fragments.filter(\.show.isListed)
        var jobs =
            CityJobs(context: context, city: city, members: listed).jobs()
            + FestivalJobs(context: context, city: city, members: listed).jobs()
            + PerformerJobs(context: context, members: fragments).jobs(for: homes.settled(in: city.slug))
            + PerformanceJobs(context: context, reach: reach, members: fragments).jobs()
        if context.edition.language.hasFeeds {
            let tiles = TileStop.byTile(listed)
            jobs += TileJobs(context: context).jobs(for: tiles.filter { !tileHomes.isShared($0.key) })
            gathered.sharedTiles.merge(tiles.filter { tileHomes.isShared($0.key) }) { $0 + $1 }
            gathered.search.add(listed, of: city, edition: context.edition)
        }
        gathered.front.add(listed, of: city.slug)
        gathered.travelling += fragments.filter { $0.show.performers.contains { homes.isTravelling($0.slug) } }
        return try await run(jobs, of: context, into: sink)
    }

    /// Small pieces are handed out so many at a time: a task for each would cost more than the work.
    private func fragments(
        of shows: [PublishedPerformance], _ context: PageContext
    ) async throws -> [PerformanceFragments] {
        try await ParallelMap.chunked(shows, size: SiteRenderer.fragmentsAtATime, concurrency: concurrency) { show in
            let start = ContinuousClock.now
            defer { trace?.note("fragments of \(show.performance.id)", in: "render", since: start) }
            return PerformanceFragments(of: show, edition: context.edition, templates: context.templates)
        }
    }

    private func run(
        _ jobs: [RenderJob], of context: PageContext, into sink: any ArtifactSink
    ) async throws -> RenderedSite {
        let jobs = jobs.map { $0.inLanguage(context.edition.language) }
        let parts = try await ParallelMap.chunked(jobs, size: SiteRenderer.jobsAtATime, concurrency: concurrency) {
            job in
            let start = ContinuousClock.now
            let artifacts = try job.render()
            trace?.note("render \(artifacts.first?.path ?? "nothing")", in: "render", since: start)
            let rendered = ContinuousClock.now
            defer { trace?.note("write \(artifacts.first?.path ?? "nothing")", in: "write", since: rendered) }
            return try RenderedSite(writing: artifacts, of: job, to: sink)
        }
        return parts.reduce(into: RenderedSite()) { $0.add($1) }
    }
}
