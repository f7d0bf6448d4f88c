import Domain
import RoutePlanning

/// Renders every page in all languages, and every feed once, over all cores, straight into a sink.
struct SiteRenderer: Sendable {
    /// One for each language, the site's first one first.
    private let contexts: [PageContext]
    private let reach: ReachableSets
    private let former: FormerRendering?
    private let concurrency: Int
    private let trace: Trace?
    private static let fragmentsAtATime = 16
    private static let jobsAtATime = 8

    /// - Parameter former: what may be taken over; nil where everything is to be rendered.
    init(
        contexts: [PageContext], reach: ReachableSets, former: FormerRendering? = nil, concurrency: Int,
        trace: Trace? = nil
    ) {
        self.trace = trace
        self.contexts = contexts
        self.reach = reach
        self.former = former
        self.concurrency = concurrency
    }

    /// What is left of the cities of one language for the pages that look at all of them.
    private struct Gathered {
        var front = HomeSelection()
        var travelling: [PerformanceFragments] = []
        /// What performances are found by; only of the language that has the feeds.
        var found = KeyMaker()
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
                guard let city = context.edition.catalog.cities[city.slug] else { continue }
                site.add(try await render(city, context, homes, tiles, &gathered[index], into: sink))
            }
        }
        for (context, own) in zip(contexts, gathered) {
            let rest = homes.unsettled(context.edition.catalog.performers.values.map(\.slug))
            let jobs =
                [HomeJob(context: context, selection: own.front).job()]
                + PerformerJobs(context: context, members: own.travelling).jobs(for: rest)
                + SiteJobs(context: context).jobs() + TileJobs(context: context).jobs(for: own.sharedTiles)
                + SearchJobs(context: context).jobs()
            site.add(try await run(jobs, of: context, into: sink))
        }
        site.add(try await renderIndex(of: first, found: gathered[0].found.key, into: sink))
        let closing = ClosingJob(context: first, site: site, revision: revision).job()
        site.add(try RenderedSite(writing: closing.render(), of: closing, to: sink))
        return site
    }

    private func render(
        _ city: City, _ context: PageContext, _ homes: PerformerHomes, _ tileHomes: TileHomes,
        _ gathered: inout Gathered, into sink: any ArtifactSink
    ) async throws -> RenderedSite {
        let fragments = fragments(of: city, context)
        let listed = fragments.filter(\.show.isListed)
        let overview = CityJobs(context: context, city: city, members: listed).jobs()
        var jobs =
            overview + FestivalJobs(context: context, city: city, members: listed).jobs()
            + PerformerJobs(context: context, members: fragments).jobs(for: homes.settled(in: city.slug))
            + PerformanceJobs(context: context, reach: reach, members: fragments).jobs()
        if context.edition.language.hasFeeds {
            for member in listed {
                gathered.found.add(SearchEntry(member.show, next: member.occurrences))
                gathered.found.add(member.dates)
            }
            let tiles = TileStop.byTile(listed)
            jobs += TileJobs(context: context).jobs(for: tiles.filter { !tileHomes.isShared($0.key) })
            gathered.sharedTiles.merge(tiles.filter { tileHomes.isShared($0.key) }) { $0 + $1 }
        }
        gathered.front.add(listed, of: city.slug)
        gathered.travelling += fragments.filter { $0.show.performers.contains { homes.isTravelling($0.slug) } }
        // Where the city's own page is taken over, few of its fragments are asked for.
        if overview.first.flatMap({ former?.record(of: $0) }) == nil { try await prepare(fragments) }
        return try await run(jobs, of: context, into: sink)
    }

    private func fragments(of city: City, _ context: PageContext) -> [PerformanceFragments] {
        context.edition.performances(in: city.slug).map {
            PerformanceFragments(of: $0, edition: context.edition, templates: context.templates)
        }
    }

    /// Small pieces are handed out so many at a time: a task for each would cost more than the work.
    private func prepare(_ fragments: [PerformanceFragments]) async throws {
        _ = try await ParallelMap.chunked(
            fragments, size: SiteRenderer.fragmentsAtATime, concurrency: concurrency
        ) { member in
            let start = ContinuousClock.now
            member.prepare()
            trace?.note("fragments of \(member.show.performance.id)", in: "render", since: start)
        }
    }

    /// The index of what can be found, which is the same in all languages. It is taken over whole or not at all.
    ///
    /// - Parameter found: stands for what performances are found by.
    private func renderIndex(of context: PageContext, found: RenderKey, into sink: any ArtifactSink) async throws
        -> RenderedSite
    {
        let search = SearchJobs(context: context)
        let unread = search.index(of: SearchCollection(), found: found)
        let records = unread.compactMap { former?.record(of: $0) }
        if records.count == unread.count, try sink.keep(records.flatMap { $0.files.map(\.path) }) {
            return zip(records, unread).reduce(into: RenderedSite()) { $0.add(RenderedSite(keeping: $1.0, of: $1.1)) }
        }
        var collection = SearchCollection()
        for city in context.edition.cities {
            let listed = fragments(of: city, context).filter(\.show.isListed)
            _ = try await ParallelMap.chunked(
                listed, size: SiteRenderer.fragmentsAtATime, concurrency: concurrency
            ) { _ = $0.document }
            collection.add(listed, of: city, edition: context.edition)
        }
        return try await run(
            search.index(of: collection, found: found), of: context, atATime: 1, mayKeep: false, into: sink)
    }

    private func run(
        _ jobs: [RenderJob], of context: PageContext, atATime size: Int = jobsAtATime, mayKeep: Bool = true,
        into sink: any ArtifactSink
    ) async throws -> RenderedSite {
        let jobs = jobs.map { $0.inLanguage(context.edition.language) }
        let parts = try await ParallelMap.chunked(jobs, size: size, concurrency: concurrency) { job in
            if mayKeep, let record = former?.record(of: job), try sink.keep(record.files.map(\.path)) {
                return RenderedSite(keeping: record, of: job)
            }
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
