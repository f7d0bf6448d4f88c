internal import FileReading

/// What an address of the site leads to.
///
/// All of it is looked up in one folder that is opened once, so that what belongs together is of one publish.
enum SiteLookup: Sendable {
    /// A file, with how it is packed.
    case file(OpenFile, path: String, ContentCoding?)
    /// A page that has one address, which is another.
    case page(at: SiteAddress)
    /// Nothing, with what the site has to say about it.
    case nothing(notFoundPage: OpenFile?)

    /// How the address of a page differs from the one that was asked for.
    enum SiteAddress: Sendable, Hashable {
        /// A slash is missing: links in the page would lead elsewhere.
        case folder
        /// `index.html` is too much.
        case withoutIndex
    }

    /// - Parameters:
    ///   - folder: the published one.
    ///   - path: under the site: `cities/porto/`; nil where only the page for what is missing is wanted.
    ///   - codings: those that the client would rather have, the dearest first.
    /// - Throws: `ReadingFailure`.
    init(_ path: String?, in folder: String, codings: (ContentType) -> [ContentCoding]) throws(ReadingFailure) {
        guard let tree = try OpenFolder(folder) else {
            self = .nothing(notFoundPage: nil)
            return
        }
        if let path, let found = try SiteLookup.find(path, in: tree, codings: codings) {
            self = found
        } else if case .file(let page) = try tree.entry("404.html") {
            self = .nothing(notFoundPage: page)
        } else {
            self = .nothing(notFoundPage: nil)
        }
    }

    private static func find(
        _ path: String, in tree: borrowing OpenFolder, codings: (ContentType) -> [ContentCoding]
    ) throws(ReadingFailure) -> SiteLookup? {
        if path.isEmpty || path.hasSuffix("/") {
            return try file(path + "index.html", in: tree, codings: codings)
        }
        switch try tree.entry(path) {
        case .nothing: return nil
        case .folder:
            guard case .file = try tree.entry(path + "/index.html") else { return nil }
            return .page(at: .folder)
        case .file where path == "index.html" || path.hasSuffix("/index.html"): return .page(at: .withoutIndex)
        case .file(let original): return try packed(original, path, in: tree, codings: codings)
        }
    }

    private static func file(
        _ path: String, in tree: borrowing OpenFolder, codings: (ContentType) -> [ContentCoding]
    ) throws(ReadingFailure) -> SiteLookup? {
        guard case .file(let original) = try tree.entry(path) else { return nil }
        return try packed(original, path, in: tree, codings: codings)
    }

    /// The packed form that the client wants and the folder has; one that is older than the original is forgotten work.
    private static func packed(
        _ original: OpenFile, _ path: String, in tree: borrowing OpenFolder, codings: (ContentType) -> [ContentCoding]
    ) throws(ReadingFailure) -> SiteLookup {
        for coding in codings(ContentType.of(fileAt: path)) {
            if case .file(let packed) = try tree.entry(path + coding.suffix), !packed.mark.isOlder(than: original.mark)
            {
                return .file(packed, path: path, coding)
            }
        }
        return .file(original, path: path, nil)
    }
}
