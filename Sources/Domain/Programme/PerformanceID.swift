/// A performance by its performer and its own name: `ana-fado/dusk`. It stays when the file is renamed and says `id`.
package struct PerformanceID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let performer: Slug
    package let performance: Slug

    /// Names that are addresses of the site's own under a performer's folder.
    package static let reservedNames: Set<String> = ["index", "poster", "tip"]

    package init(performer: Slug, performance: Slug) {
        self.performer = performer
        self.performance = performance
    }

    /// Reads `<performer>/<performance>`.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let performer = Slug(parts[0]), let performance = Slug(parts[1]) else { return nil }
        self.init(performer: performer, performance: performance)
    }

    package static func < (left: PerformanceID, right: PerformanceID) -> Bool {
        (left.performer, left.performance) < (right.performer, right.performance)
    }

    package var description: String { "\(performer)/\(performance)" }
}
