import Domain

/// What is left of a site when its artifacts are written.
package struct RenderedSite: Sendable {
    package struct Page: Sendable {
        package let path: String
        package let source: String?
        package let isClockBound: Bool
        /// Whether the sitemap has it.
        let isFindable: Bool
    }

    package fileprivate(set) var pages: [Page] = []
    package fileprivate(set) var window = ChangeWindow()
    fileprivate(set) var feeds: [FeedIndex.Entry] = []
    /// The feeds by map tile, which count as one.
    fileprivate(set) var tiles: [FeedIndex.Entry] = []
    /// What the next build may take over.
    fileprivate(set) var records = RecordWriter()

    package var feedCount: Int { feeds.count + (tiles.isEmpty ? 0 : 1) }
}

extension RenderedSite {
    init(writing artifacts: [Artifact], of job: RenderJob, to sink: any ArtifactSink) throws {
        var files: [RenderRecord.File] = []
        for artifact in artifacts {
            try sink.write(artifact.path, artifact.bytes)
            files.append(
                RenderRecord.File(
                    path: artifact.path, window: artifact.window, isFindable: artifact.isFindable,
                    feed: FeedIndex.Entry(artifact)))
        }
        add(files, of: job)
        // What left nothing has no window, and would be taken over for ever.
        if let key = job.key, !files.isEmpty { records.add(RenderRecord(key: key, files: files)) }
    }

    /// A piece that is taken over from the published site.
    init(keeping record: RenderRecord, of job: RenderJob) {
        add(record.files, of: job)
        records.add(record)
    }

    private mutating func add(_ files: [RenderRecord.File], of job: RenderJob) {
        for file in files {
            window.formUnion(file.window)
            if file.path.hasSuffix("index.html") {
                pages.append(
                    Page(
                        path: file.path, source: job.source, isClockBound: job.isClockBound,
                        isFindable: file.isFindable))
            }
            guard job.isListed, let feed = file.feed else { continue }
            if case .tile = feed.feed.kind { tiles.append(feed) } else { feeds.append(feed) }
        }
    }

    mutating func add(_ other: RenderedSite) {
        pages += other.pages
        window.formUnion(other.window)
        feeds += other.feeds
        tiles += other.tiles
        records.add(other.records)
    }
}
