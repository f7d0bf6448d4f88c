import Domain

/// Plans the pages of performances, each with its calendar, and the small page at its old address after a rename.
struct PerformanceJobs {
    let context: PageContext
    let reach: ReachableSets
    let members: [PerformanceFragments]

    func jobs() -> [RenderJob] {
        members.map { [context, reach] fragments in
            let show = fragments.show
            return RenderJob(source: show.performance.marks.file, isListed: show.isListed) {
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
