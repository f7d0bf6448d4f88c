package import Domain

/// An output path with its bytes.
package struct Artifact: Sendable {
    /// What the catalogue of feeds says of a feed.
    package struct Feed: Sendable {
        package let kind: FeedKind
        package let title: String
        package let count: Int
        package let bounds: BoundingBox?
    }

    /// Under the site's root, with `/` between its parts.
    package let path: String
    package let bytes: [UInt8]
    /// How long it stays as it is.
    package let window: ChangeWindow
    package let feed: Feed?

    package init(path: String, bytes: [UInt8], window: ChangeWindow = ChangeWindow(), feed: Feed? = nil) {
        self.path = path
        self.bytes = bytes
        self.window = window
        self.feed = feed
    }
}
