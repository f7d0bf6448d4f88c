import Domain

/// Plans what belongs to no city's programme: the rankings, the texts, and the files of the whole site.
struct SiteJobs {
    let context: PageContext

    func jobs() -> [RenderJob] { rankings() + texts() + [shared()] }

    private func rankings() -> [RenderJob] {
        let edition = context.edition
        return edition.cities.map { [context] city in
            RenderJob(source: city.marks.file) {
                let ranking = edition.ranking.byCity[city.slug] ?? []
                let data = edition.data {
                    [
                        TrendingDocument.render(
                            ranking, at: .cityTrending(city.slug), title: city.name, edition: edition),
                        CityEngagement.render(city, edition: edition),
                        CityPitches.render(city, edition: edition),
                    ]
                }
                return [TrendingPage(context: context, city: city, ranking: ranking).render()] + data
            }
        }
    }

    private func texts() -> [RenderJob] {
        context.edition.pages.map { [context] page in
            RenderJob(source: page.marks.file) {
                [
                    TextPage(
                        context: context, heading: page.title, summary: page.summary, body: page.body,
                        address: .page(page.slug), languages: page.languages
                    ).render()
                ]
            }
        }
    }

    /// What belongs to no file of its own.
    private func shared() -> RenderJob {
        let edition = context.edition
        return RenderJob(source: nil) { [context] in
            let data = edition.data {
                [
                    TrendingDocument.render(
                        edition.ranking.overall, at: .trending, title: edition.site.title, edition: edition),
                    CatalogDocument.render(edition), SiteFiles.robots(site: edition.site.url),
                    SiteFiles.manifest(edition),
                ]
            }
            let pages = [
                TrendingPage(context: context, city: nil, ranking: edition.ranking.overall).render(),
                PerformersPage(context: context).render(), NotFoundPage(context: context).render(),
                PrivacyPage(context: context).render(), OfflinePage(context: context).render(),
                FollowingPage(context: context).render(),
            ]
            return data + pages + (edition.site.companion == nil ? [] : [StudioPage(context: context).render()])
        }
    }
}
