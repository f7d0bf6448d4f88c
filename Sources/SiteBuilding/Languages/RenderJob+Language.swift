extension RenderJob {
    /// The same job of another language: only its pages, in the folder of that language.
    ///
    /// What is no page is there once, whichever language a job is done in.
    func inLanguage(_ language: SiteLanguage) -> RenderJob {
        if language.hasFeeds { return self }
        return RenderJob(source: source, key: key, isClockBound: isClockBound, isListed: isListed) {
            try render().filter(\.isPage).map { page in
                Artifact(
                    path: language.folder + page.path, bytes: page.bytes, window: page.window,
                    isFindable: page.isFindable)
            }
        }
    }
}

extension Artifact {
    fileprivate var isPage: Bool { path.hasSuffix(".html") }
}
