import Domain
import RoutePlanning

/// Renders every page and feed of an edition, over all cores, straight into a sink.
package struct SiteRenderer: Sendable {
    private let context: PageContext
    private let reach: ReachableSets
    private let concurrency: Int

    package init(edition: Edition, templates: TemplateLibrary, reach: ReachableSets, concurrency: Int) {
        context = PageContext(edition: edition, templates: templates)
        self.reach = reach
        self.concurrency = concurrency
    }

    /// City by city, so that memory is that of the largest city rather than of the site.
    ///
    /// - Parameter revision: names the content, for build.json.
    package func render(revision: String, into sink: any ArtifactSink) async throws -> RenderedSite {
        let edition = context.edition
        let homes = PerformerHomes(edition.performances)
        let byCity = Dictionary(grouping: edition.performances, by: \.city.slug)
        var site = RenderedSite()
        var front = HomeSelection()
        var travelling: [PerformanceFragments] = []
        for city in edition.catalog.cities.values.sorted(by: { $0.slug < $1.slug }) {
            let fragments = try await fragments(of: byCity[city.slug] ?? [])
            let listed = fragments.filter(\.show.isListed)
            let jobs =
                CityJobs(context: context, city: city, members: listed).jobs()
                + FestivalJobs(context: context, city: city, members: listed).jobs()
                + PerformerJobs(context: context, members: fragments).jobs(for: homes.settled(in: city.slug))
                + performanceJobs(fragments)
            site.add(try await run(jobs, into: sink))
            front.add(listed, of: city.slug)
            travelling += fragments.filter { $0.show.performers.contains { homes.isTravelling($0.slug) } }
        }
        let rest = homes.unsettled(edition.catalog.performers.values.map(\.slug))
        let jobs =
            [HomeJob(context: context, selection: front).job()]
            + PerformerJobs(context: context, members: travelling).jobs(for: rest) + siteJobs()
        site.add(try await run(jobs, into: sink))
        let closing = closingJob(after: site, revision: revision)
        site.add(try RenderedSite(writing: closing.render(), of: closing, to: sink))
        return site
    }

    private func fragments(of shows: [PublishedPerformance]) async throws -> [PerformanceFragments] {
        let context = context
        return try await ParallelMap.chunked(shows, size: 16, concurrency: concurrency) {
            PerformanceFragments(of: $0, edition: context.edition, templates: context.templates)
        }
    }

    /// Small jobs are handed out so many at a time: a task for each would cost more than the work.
    private func run(_ jobs: [RenderJob], into sink: any ArtifactSink) async throws -> RenderedSite {
        let parts = try await ParallelMap.chunked(jobs, size: jobsAtATime, concurrency: concurrency) { job in
            try RenderedSite(writing: job.render(), of: job, to: sink)
        }
        return parts.reduce(into: RenderedSite()) { $0.add($1) }
    }

    private let jobsAtATime = 8

    private func performanceJobs(_ fragments: [PerformanceFragments]) -> [RenderJob] {
        fragments.map { [context, reach] fragments in
            let show = fragments.show
            return RenderJob(source: show.performance.marks.file) {
                var artifacts = [
                    PerformancePage(context: context, show: show, reach: reach).render(),
                    PerformanceCalendar.render(fragments, edition: context.edition),
                ]
                if show.performance.id != show.performance.address {
                    artifacts.append(MovedPage(context: context, performance: show.performance).render())
                }
                return artifacts
            }
        }
    }

    private func siteJobs() -> [RenderJob] {
        let edition = context.edition
        let cities = edition.catalog.cities.values.sorted { $0.slug < $1.slug }
        var jobs = cities.map { [context] city in
            RenderJob(source: city.marks.file) {
                let ranking = edition.ranking.byCity[city.slug] ?? []
                return [
                    TrendingPage(context: context, city: city, ranking: ranking).render(),
                    TrendingDocument.render(
                        ranking, at: .cityTrending(city.slug), title: city.name, edition: edition),
                    EngagementDocument.render(city, edition: edition),
                ]
            }
        }
        jobs += edition.catalog.pages.values.sorted { $0.slug < $1.slug }.map { [context] page in
            RenderJob(source: page.marks.file) {
                [
                    TextPage(
                        context: context, heading: page.title, summary: page.summary, body: page.body,
                        address: .page(page.slug)
                    ).render()
                ]
            }
        }
        jobs.append(
            RenderJob(source: nil) { [context] in
                let privacy = edition.strings.text(.titlePrivacy)
                return [
                    TrendingPage(context: context, city: nil, ranking: edition.ranking.overall).render(),
                    TrendingDocument.render(
                        edition.ranking.overall, at: .trending, title: edition.site.title, edition: edition),
                    PerformersPage(context: context).render(), NotFoundPage(context: context).render(),
                    TextPage(context: context, heading: privacy, summary: privacy, body: "", address: .privacy)
                        .render(),
                    CatalogDocument.render(edition), SiteFiles.robots(site: edition.site.url),
                    SiteFiles.manifest(edition),
                ]
            })
        return jobs
    }

    /// What can only be written when everything else is.
    private func closingJob(after site: RenderedSite, revision: String) -> RenderJob {
        let edition = context.edition
        let hidden = Set(
            edition.catalog.performers.values.filter { !$0.isListed }.map { Address.performer($0.slug).page }
                + edition.performances.filter { !$0.isListed }.map { Address.performance($0.performance.address).page })
        let moved = Set(
            edition.performances.filter { $0.performance.id != $0.performance.address }
                .map { Address.performance($0.performance.id).page })
        let found = site.pages.map(\.path).filter { !hidden.contains($0) && !moved.contains($0) }
        let document = BuildDocument(
            asOf: site.window.changedAt ?? Revision.epoch, nextChange: site.window.validUntil, revision: revision,
            counts: BuildDocument.Counts(
                cities: edition.catalog.cities.count, pitches: edition.catalog.pitches.count,
                festivals: edition.catalog.festivals.count, performers: edition.catalog.performers.count,
                performances: edition.performances.count,
                occurrences: edition.performances.reduce(0) { $0 + $1.shown.count }, pages: site.pages.count,
                feeds: site.feeds.count))
        let addresses = found.map { String($0.dropLast("index.html".count)) }
        return RenderJob(source: nil) {
            SiteFiles.sitemaps(addresses, site: edition.site.url)
                + [FeedIndex.render(site.feeds, edition: edition), document.render(site: edition.site)]
        }
    }
}
