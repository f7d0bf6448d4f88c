import ContentParsing
import Diagnostics
import Domain
import History
import RoutePlanning

/// From a folder of schedules to a published site.
///
/// Between its two ends, reading and publishing, everything is a pure function of content, templates, history,
/// engagement and `now`: the same inputs give the same bytes.
package struct SiteBuilder: Sendable {
    let folder: SiteFolder
    let settings: BuildSettings

    package init(folder: SiteFolder, settings: BuildSettings) {
        self.folder = folder
        self.settings = settings
    }

    /// Everything that a build would find, without building.
    package func check() async throws -> BuildReport {
        var times = StageTimes(trace: settings.trace)
        let prepared = try await Preparation(folder: folder, settings: settings).run(&times)
        return prepared.report(times)
    }

    /// Publishes the site; where there are errors the old one stays, unless `skipsInvalid`.
    ///
    /// - Throws: what the machine says: a file that cannot be read or written, a build that is already running.
    package func build() async throws -> BuildReport {
        var times = StageTimes(trace: settings.trace)
        let book = RestBook(folder: folder, settings: settings)
        let (inputs, rest) = try await times.run("look") {
            let inputs = try book.look()
            return (inputs, try settings.mayRest ? inputs.flatMap(book.rest) : nil)
        }
        if let rest { return BuildReport(rest: rest, times) }
        let prepared = try await Preparation(folder: folder, settings: settings).run(&times)
        guard let site = prepared.publishable else { return prepared.report(times) }
        let engagement = try await times.run("engagement") { try await engagementSource.read(isKept: true) }
        let configuration = site.catalog.site
        let folders = [configuration.map.library, configuration.map.tiles].compactMap(\.self)
        let parts = try book.parts(folders)
        let seen = inputs.map { SeenInputs(inputs: $0, folders: folders, parts: parts) }
        let (assets, map) = try await times.run("assets") {
            (
                try Assets.read(
                    folder: folder, words: site.templates.scriptWords, languages: configuration.languages,
                    root: configuration.url.path),
                try MapAssets.read(configuration.map, cities: Array(site.catalog.cities.keys), root: folder.root)
            )
        }
        var addresses = assets.addresses
        addresses.map = map.addresses
        let live = try await times.run("live") { withLive(site, engagement.snapshot, in: site.templates.strings) }
        let facts = site.catalog.site.companion == nil ? [] : try await settings.storedFacts()
        let editions = try await times.run("rank") {
            let first = assemble(
                site, live, prepared.history, engagement.snapshot, storedFacts: facts, assets: addresses)
            return Editions(first, in: site.templates.others) { withLive(site, engagement.snapshot, in: $0) }
        }
        let staged = try Publisher(output: folder.outputPath).stage(trusting: settings.mayRest)
        do {
            let (keys, former) = try await times.run("compare") {
                let keys = try SiteKeys(
                    edition: editions.first, programme: live.programme, digests: prepared.digests,
                    foundation: foundation(site.templates))
                return (keys, settings.mayRest ? try renderBook.read(now: settings.now) : nil)
            }
            let renderer = SiteRenderer(
                contexts: editions.contexts(site.templates, keys: keys),
                reach: ReachableSets(catalog: site.catalog, programme: live.programme, router: site.router),
                former: former, concurrency: settings.jobs, trace: settings.trace)
            let rendered = try await times.run("render") {
                try await renderer.render(revision: prepared.revision, into: staged)
            }
            let publication = try await times.run("publish") {
                try assets.write(to: staged)
                try map.write(to: staged, root: folder.root)
                for file in site.catalog.media {
                    try staged.copyFile(from: folder.root + "/" + file.file, to: file.address)
                }
                return try staged.publish(
                    manifest(of: rendered), explained: prepared.deletedFiles, allowShrink: settings.allowsShrink)
            }
            try await times.run("record") { try renderBook.write(rendered.records) }
            // With errors, or without the numbers that were asked for, the next build has to try again.
            if let seen, !prepared.findings.hasErrors, settings.engagement == nil || engagement.remark == nil {
                try book.keep(seen, window: rendered.window, warnings: prepared.findings.diagnostics.count)
            } else {
                try book.remove()
            }
            return prepared.report(
                times, remarks: [engagement.remark].compactMap(\.self) + map.remarks + live.remarks,
                published: BuildReport.Published(site: rendered, publication: publication))
        } catch {
            try? staged.abandon()
            throw error
        }
    }

    /// The trending order; nil where the content has errors.
    package func rank() async throws -> (report: BuildReport, ranking: RankingReport?) {
        var times = StageTimes(trace: settings.trace)
        let prepared = try await Preparation(folder: folder, settings: settings).run(&times)
        guard let site = prepared.publishable else { return (prepared.report(times), nil) }
        let engagement = try await engagementSource.read(isKept: false)
        let live = LiveProgramme(planned: site.programme)
        let edition = assemble(site, live, prepared.history, engagement.snapshot, assets: AssetAddresses())
        let report = prepared.report(times, remarks: [engagement.remark].compactMap(\.self))
        return (report, RankingReport(edition: edition, now: settings.now))
    }

    private func assemble(
        _ site: Publishable, _ live: LiveProgramme, _ history: RepositoryHistory?, _ engagement: EngagementSnapshot,
        storedFacts: [StoredFact] = [], assets: AssetAddresses
    ) -> Edition {
        EditionAssembly(
            catalog: site.catalog, live: live, history: history, engagement: engagement,
            strings: site.templates.strings, storedFacts: storedFacts, assets: assets, now: settings.now
        ).edition()
    }

    private func withLive(
        _ site: Publishable, _ engagement: EngagementSnapshot, in strings: Strings
    ) -> LiveProgramme {
        LiveOverlay(
            catalog: site.catalog, planned: site.programme, snapshot: engagement, router: site.router,
            strings: strings, now: settings.now
        ).programme()
    }

    private var renderBook: RenderBook { RenderBook(folder: folder) }

    /// Stands for what pages are made with rather than from.
    private func foundation(_ templates: ReadyTemplates) throws -> RenderKey {
        var stamping = InputStamping()
        for tool in RestBook.tools { stamping.add(file: tool) }
        return KeyMaker.key { maker in
            maker.add(stamping.stamp.hash)
            maker.add(templates.digest)
        }
    }

    private var engagementSource: EngagementSource {
        EngagementSource(origin: settings.engagement, lastGood: folder.lastGoodEngagement)
    }

    private func manifest(of site: RenderedSite) -> Manifest {
        Manifest(
            site.pages.map {
                Manifest.Page(
                    path: $0.path, source: $0.source ?? folder.content + "/site.yml", dependsOnClock: $0.isClockBound)
            })
    }
}
