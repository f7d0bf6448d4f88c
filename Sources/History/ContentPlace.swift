/// Where the content lies for git and for the site, to turn the names of the one into those of the other.
struct ContentPlace: Sendable {
    /// The folder on disk.
    let folder: String
    /// What its files' paths begin with, from the site's folder: `Content/`.
    let sitePrefix: String
    /// What they begin with in the repository: `site/Content/`, or nothing where the two are one.
    let repositoryPrefix: String

    init(siteRoot: String, contentFolder: String, repositoryPrefix: String) {
        let name = ContentPlace.trimmed(contentFolder)
        folder = ContentPlace.folder(siteRoot: siteRoot, contentFolder: contentFolder)
        sitePrefix = name == "." || name.isEmpty ? "" : name + "/"
        self.repositoryPrefix = repositoryPrefix
    }

    static func folder(siteRoot: String, contentFolder: String) -> String {
        let name = trimmed(contentFolder)
        if name.hasPrefix("/") { return name }
        return (siteRoot.isEmpty ? "." : siteRoot) + "/" + name
    }

    /// The path from the site's folder of a file that git names; nil for one outside the content.
    func sitePath(_ bytes: UnsafeRawBufferPointer) -> String? {
        let prefix = repositoryPrefix.utf8
        guard bytes.starts(with: prefix) else { return nil }
        return sitePrefix + String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self)
    }

    /// The path from the content folder of a file of the site; nil for one outside the content.
    func contentPath(_ path: String) -> String? {
        path.hasPrefix(sitePrefix) ? String(path.dropFirst(sitePrefix.count)) : nil
    }

    private static func trimmed(_ folder: String) -> String {
        var name = folder[...]
        while name.count > 1, name.hasSuffix("/") { name.removeLast() }
        while name.hasPrefix("./") { name = name.dropFirst(2) }
        return String(name)
    }
}
