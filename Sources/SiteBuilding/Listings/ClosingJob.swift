import Domain

/// Plans what can only be written when everything else is: the sitemap, the catalogue of feeds, and `build.json`.
struct ClosingJob: Sendable {
    let context: PageContext
    /// Everything else.
    let site: RenderedSite
    /// Names the content, for `build.json`.
    let revision: String

    func job() -> RenderJob {
        RenderJob(source: nil) {
            let edition = context.edition
            return SiteFiles.sitemaps(addresses, site: edition.site.url)
                + [
                    FeedIndex.render(site.feeds, tiles: site.tiles, edition: edition),
                    document.render(site: edition.site),
                ]
        }
    }

    /// The folders of all pages that may be found: not of what is unlisted or has moved, nor tools, nor what is
    /// for paper.
    private var addresses: [String] {
        site.pages.lazy.filter(\.isFindable).map { String($0.path.dropLast("index.html".count)) }
    }

    private var document: BuildDocument {
        let edition = context.edition
        return BuildDocument(
            asOf: site.window.changedAt ?? Revision.epoch, nextChange: site.window.validUntil, revision: revision,
            counts: BuildDocument.Counts(
                cities: edition.catalog.cities.count, pitches: edition.catalog.pitches.count,
                festivals: edition.catalog.festivals.count, performers: edition.catalog.performers.count,
                performances: edition.performances.count,
                occurrences: edition.performances.reduce(0) { $0 + $1.shown.count }, pages: site.pages.count,
                feeds: site.feedCount))
    }
}
