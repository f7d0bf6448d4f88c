/// The pages of a site: where each comes from, and whether time alone may take it away.
///
/// The next build compares its own with it, so that a site does not vanish because of a slip.
package struct Manifest: Sendable, Hashable {
    package struct Page: Sendable, Hashable, Comparable {
        /// The path under the output: `performers/ana-fado/dusk/index.html`.
        package let path: String
        /// The content file that it is made from, from the site's folder.
        package let source: String
        /// Whether it goes when its time is over, as the page of a day does.
        package let dependsOnClock: Bool

        package init(path: String, source: String, dependsOnClock: Bool = false) {
            self.path = path
            self.source = source
            self.dependsOnClock = dependsOnClock
        }

        package static func < (left: Page, right: Page) -> Bool {
            (left.path, left.source) < (right.path, right.source)
        }
    }

    /// In order of path.
    package let pages: [Page]

    package init(_ pages: some Sequence<Page>) {
        self.pages = pages.sorted()
    }
}
