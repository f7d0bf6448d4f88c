/// A video of a performance: a link elsewhere, or a file beside the performance.
package struct Video: Sendable, Hashable {
    /// An https URL, or an address under the site's root.
    package var url: String
    package var title: String
    /// An address under the site's root.
    package var thumbnail: String?

    package init(url: String, title: String, thumbnail: String? = nil) {
        self.url = url
        self.title = title
        self.thumbnail = thumbnail
    }
}
