import Domain
import RoutePlanning

/// Plans the pages of performances, each with its calendar, and the small page at its old address after a rename.
struct PerformanceJobs {
    let context: PageContext
    let reach: ReachableSets
    let members: [PerformanceFragments]

    func jobs() -> [RenderJob] {
        members.map { [context, reach] fragments in
            let show = fragments.show
            let key = context.key(of: .performance(show.performance.address), in: show.city.slug, [fragments]) {
                maker in
                maker.add(context.edition.engagement[show.performance.id])
                var clock = context.edition.clock()
                guard let next = show.all.first(where: { !StopStatus.isOver($0, clock: &clock) })?.stops.last else {
                    return
                }
                for key in context.keys?.reach(after: next.end, in: show.city.slug) ?? [] { maker.add(key) }
            }
            return RenderJob(source: show.performance.marks.file, key: key, isListed: show.isListed) {
                var artifacts =
                    [
                        PerformancePage(context: context, show: show, reach: reach).render(),
                        try PosterPage(context: context, poster: .performance(show, context: context)).render(),
                    ] + context.edition.data { [PerformanceCalendar.render(fragments, edition: context.edition)] }
                if show.performance.id != show.performance.address {
                    artifacts.append(MovedPage(context: context, performance: show.performance).render())
                }
                return artifacts
            }
        }
    }
}
