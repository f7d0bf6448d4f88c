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

    package var feedCount: Int { feeds.count + (tiles.isEmpty ? 0 : 1) }
}

extension RenderedSite {
    init(writing artifacts: [Artifact], of job: RenderJob, to sink: any ArtifactSink) throws {
        for artifact in artifacts {
            try sink.write(artifact.path, artifact.bytes)
            window.formUnion(artifact.window)
            if artifact.path.hasSuffix("index.html") {
                pages.append(
                    Page(
                        path: artifact.path, source: job.source, isClockBound: job.isClockBound,
                        isFindable: artifact.isFindable))
            }
            guard job.isListed, let feed = FeedIndex.Entry(artifact) else { continue }
            if case .tile = feed.feed.kind { tiles.append(feed) } else { feeds.append(feed) }
        }
    }

    mutating func add(_ other: RenderedSite) {
        pages += other.pages
        window.formUnion(other.window)
        feeds += other.feeds
        tiles += other.tiles
    }
}
