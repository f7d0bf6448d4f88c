import Domain

/// Plans what belongs to no city's programme: the rankings, the texts, and the files of the whole site.
struct SiteJobs {
    let context: PageContext

    func jobs() -> [RenderJob] {
        let ranks = ranks
        return rankings(ranks) + texts() + [overall(ranks), shared()]
    }

    /// Stands for all likes and ranks.
    private var ranks: RenderKey {
        KeyMaker.key { maker in
            let edition = context.edition
            maker.add(edition.ranking.window)
            maker.add(edition.ranking.overall)
            for entry in edition.ranking.overall { maker.add(edition.engagement[entry.id]) }
        }
    }

    /// What a page says of those who rank first.
    private func add(_ ranking: [SiteRanking.Entry], to maker: inout KeyMaker) {
        for entry in ranking.prefix(TrendingPage.most) {
            maker.add(context.edition.show(at: entry.performance).flatMap { context.keys?.performance($0) })
        }
    }

    private func overall(_ ranks: RenderKey) -> RenderJob {
        let edition = context.edition
        let key = context.key(of: "trending") { maker in
            maker.add(ranks)
            add(edition.ranking.overall, to: &maker)
        }
        return RenderJob(source: nil, key: key) { [context] in
            let ranking = edition.ranking.overall
            let data = edition.data {
                [TrendingDocument.render(ranking, at: .trending, title: edition.site.title, edition: edition)]
            }
            return data + [TrendingPage(context: context, city: nil, ranking: ranking).render()]
        }
    }

    private func rankings(_ ranks: RenderKey) -> [RenderJob] {
        let edition = context.edition
        return edition.cities.map { [context] city in
            let key = context.key(of: .cityTrending(city.slug), in: city.slug, []) { maker in
                maker.add(ranks)
                add(edition.ranking.byCity[city.slug] ?? [], to: &maker)
                for show in edition.performances(in: city.slug) where show.isListed {
                    maker.add("\(show.performance.id)")
                    maker.add(edition.engagement[show.performance.id])
                }
            }
            return RenderJob(source: city.marks.file, key: key) {
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
            RenderJob(source: page.marks.file, key: context.key(of: "page/\(page.slug)")) {
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
        return RenderJob(source: nil, key: context.key(ofAll: "shared")) { [context] in
            let data = edition.data {
                [
                    CatalogDocument.render(edition), SiteFiles.robots(site: edition.site.url),
                    SiteFiles.manifest(edition),
                ]
            }
            let pages = [
                PerformersPage(context: context).render(), NotFoundPage(context: context).render(),
                PrivacyPage(context: context).render(), OfflinePage(context: context).render(),
                FollowingPage(context: context).render(),
            ]
            return data + pages + (edition.site.companion == nil ? [] : [StudioPage(context: context).render()])
        }
    }
}
