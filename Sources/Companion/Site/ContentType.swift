/// What a file is, by its name.
struct ContentType: Sendable, Hashable {
    /// What a file is for, on which depends who may read it and how long it may be kept.
    enum Kind: Sendable, Hashable {
        case page
        /// Data for other programs.
        case feed
        /// Parts of pages: style, scripts, texts.
        case part
        /// Pictures, films, fonts, map tiles: large, many, and seldom changed.
        case media
        case other
    }

    /// As the field says it (RFC 9110, section 8.3).
    let text: String
    let kind: Kind
    /// Whether a browser that opens it by itself would run scripts in it, although it is no page.
    let mayHoldScripts: Bool
    /// Whether compressing it is worth while.
    let isCompressible: Bool

    private init(_ text: String, _ kind: Kind, mayHoldScripts: Bool = false, isCompressible: Bool = true) {
        self.text = text
        self.kind = kind
        self.mayHoldScripts = mayHoldScripts
        self.isCompressible = isCompressible
    }

    /// - Parameter name: the file's, without folders.
    static func of(_ name: some StringProtocol) -> ContentType {
        let name = name.lowercased()
        if let known = names[name] { return known }
        guard let dot = name.lastIndex(of: ".") else { return unknown }
        return extensions[String(name[name.index(after: dot)...])] ?? unknown
    }

    /// - Parameter path: the file's, with folders.
    static func of(fileAt path: String) -> ContentType {
        of(path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...])
    }

    static let unknown = ContentType("application/octet-stream", .other, isCompressible: false)

    /// Files whose name says more than its extension.
    private static let names: [String: ContentType] = [
        "atom.xml": ContentType("application/atom+xml", .feed, mayHoldScripts: true),
        "feed.json": ContentType("application/feed+json", .feed),
    ]

    private static let extensions: [String: ContentType] = [
        "html": ContentType("text/html; charset=utf-8", .page),
        "css": ContentType("text/css; charset=utf-8", .part),
        "js": ContentType("text/javascript; charset=utf-8", .part),
        "mjs": ContentType("text/javascript; charset=utf-8", .part),
        "webmanifest": ContentType("application/manifest+json", .part),
        "txt": ContentType("text/plain; charset=utf-8", .part),
        "md": ContentType("text/markdown; charset=utf-8", .part),
        "vtt": ContentType("text/vtt; charset=utf-8", .part),
        "json": ContentType("application/json", .feed),
        "geojson": ContentType("application/geo+json", .feed),
        "ics": ContentType("text/calendar; charset=utf-8", .feed),
        "csv": ContentType("text/csv; charset=utf-8", .feed),
        "xml": ContentType("application/xml", .feed, mayHoldScripts: true),
        "pbf": ContentType("application/x-protobuf", .media),
        "svg": ContentType("image/svg+xml", .media, mayHoldScripts: true),
        "png": ContentType("image/png", .media, isCompressible: false),
        "jpg": ContentType("image/jpeg", .media, isCompressible: false),
        "jpeg": ContentType("image/jpeg", .media, isCompressible: false),
        "webp": ContentType("image/webp", .media, isCompressible: false),
        "avif": ContentType("image/avif", .media, isCompressible: false),
        "gif": ContentType("image/gif", .media, isCompressible: false),
        "ico": ContentType("image/vnd.microsoft.icon", .media, isCompressible: false),
        "woff2": ContentType("font/woff2", .media, isCompressible: false),
        "mp4": ContentType("video/mp4", .media, isCompressible: false),
        "webm": ContentType("video/webm", .media, isCompressible: false),
        "mp3": ContentType("audio/mpeg", .media, isCompressible: false),
        "pdf": ContentType("application/pdf", .media, isCompressible: false),
    ]

    /// Whether pages of other sites may read it: the feeds, and the tiles of the map.
    var isForEverybody: Bool { kind == .feed || text == "application/x-protobuf" }
}
