import Domain

extension Edition {
    /// The link to a page in this edition's language.
    func link(_ address: Address) -> String { site.url.link(language.folder + address.folder) }

    /// The whole address of a page in this edition's language.
    func absolute(_ address: Address) -> String { site.url.absolute(language.folder + address.folder) }

    /// The link to what is there once for all languages: a feed, data, a picture, the style.
    ///
    /// - Parameter path: under the site's root.
    func dataLink(_ path: String) -> String { site.url.link(path) }

    /// The link to a feed beside a page, which is in the folder of the page in the site's first language.
    func dataLink(_ address: Address, _ file: FeedFile) -> String { dataLink(address.folder + file.rawValue) }

    /// What lies beside pages as data: it is there once, so only the first language makes it.
    func data(_ artifacts: () -> [Artifact]) -> [Artifact] { language.hasFeeds ? artifacts() : [] }
}
