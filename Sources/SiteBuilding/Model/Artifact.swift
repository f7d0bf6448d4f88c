import Domain

/// An output path with its bytes.
struct Artifact: Sendable {
    /// What the catalogue of feeds says of a feed.
    struct Feed: Sendable {
        let kind: FeedKind
        let title: String
        let count: Int
        let bounds: BoundingBox?
    }

    /// Under the site's root, with `/` between its parts.
    let path: String
    let bytes: [UInt8]
    /// How long it stays as it is.
    let window: ChangeWindow
    let feed: Feed?
    /// Whether search engines are told of it, where it is a page.
    let isFindable: Bool

    init(
        path: String, bytes: [UInt8], window: ChangeWindow = ChangeWindow(), feed: Feed? = nil,
        isFindable: Bool = true
    ) {
        self.path = path
        self.bytes = bytes
        self.window = window
        self.feed = feed
        self.isFindable = isFindable
    }
}
