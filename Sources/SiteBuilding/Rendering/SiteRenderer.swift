import Domain
import RoutePlanning

/// Renders every page and feed of an edition, over all cores, straight into a sink.
struct SiteRenderer: Sendable {
    private let context: PageContext
    private let reach: ReachableSets
    private let concurrency: Int
    private static let fragmentsAtATime = 16
    private static let jobsAtATime = 8

    init(edition: Edition, templates: TemplateLibrary, reach: ReachableSets, concurrency: Int) {
        context = PageContext(edition: edition, templates: templates)
        self.reach = reach
        self.concurrency = concurrency
    }

    /// City by city, so that memory is that of the largest city rather than of the site.
    ///
    /// - Parameter revision: names the content, for build.json.
    func render(revision: String, into sink: any ArtifactSink) async throws -> RenderedSite {
        let edition = context.edition
        let homes = PerformerHomes(edition.performances)
        let tileHomes = TileHomes(edition.performances)
        let tileJobs = TileJobs(context: context)
        var site = RenderedSite()
        var front = HomeSelection()
        var search = SearchCollection()
        var travelling: [PerformanceFragments] = []
        var shared: [MapTile: [TileStop]] = [:]
        for city in edition.cities {
            let fragments = try await fragments(of: edition.performances(in: city.slug))
            let listed = fragments.filter(\.show.isListed)
            let tiles = TileStop.byTile(listed)
            let jobs =
                CityJobs(context: context, city: city, members: listed).jobs()
                + FestivalJobs(context: context, city: city, members: listed).jobs()
                + PerformerJobs(context: context, members: fragments).jobs(for: homes.settled(in: city.slug))
                + PerformanceJobs(context: context, reach: reach, members: fragments).jobs()
                + tileJobs.jobs(for: tiles.filter { !tileHomes.isShared($0.key) })
            site.add(try await run(jobs, into: sink))
            front.add(listed, of: city.slug)
            search.add(listed, of: city, edition: edition)
            shared.merge(tiles.filter { tileHomes.isShared($0.key) }) { $0 + $1 }
            travelling += fragments.filter { $0.show.performers.contains { homes.isTravelling($0.slug) } }
        }
        let rest = homes.unsettled(edition.catalog.performers.values.map(\.slug))
        let jobs =
            [HomeJob(context: context, selection: front).job()]
            + PerformerJobs(context: context, members: travelling).jobs(for: rest) + SiteJobs(context: context).jobs()
            + tileJobs.jobs(for: shared) + SearchJobs(context: context, collection: search).jobs()
        site.add(try await run(jobs, into: sink))
        let closing = ClosingJob(context: context, site: site, revision: revision).job()
        site.add(try RenderedSite(writing: closing.render(), of: closing, to: sink))
        return site
    }

    /// Small pieces are handed out so many at a time: a task for each would cost more than the work.
    private func fragments(of shows: [PublishedPerformance]) async throws -> [PerformanceFragments] {
        let context = context
        return try await ParallelMap.chunked(shows, size: SiteRenderer.fragmentsAtATime, concurrency: concurrency) {
            PerformanceFragments(of: $0, edition: context.edition, templates: context.templates)
        }
    }

    private func run(_ jobs: [RenderJob], into sink: any ArtifactSink) async throws -> RenderedSite {
        let parts = try await ParallelMap.chunked(jobs, size: SiteRenderer.jobsAtATime, concurrency: concurrency) {
            job in
            try RenderedSite(writing: job.render(), of: job, to: sink)
        }
        return parts.reduce(into: RenderedSite()) { $0.add($1) }
    }
}
