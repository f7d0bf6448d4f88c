/// Stops a build that would take away more than half of the pages for no reason that anyone has given.
///
/// A wrong `--content`, a half-done checkout or a slip in `site.yml` would otherwise empty a site without an error. A
/// page that a commit took away or that its time took away is no surprise, and a site of fewer than four pages is
/// somebody's first try.
struct ShrinkGuard {
    static let smallestGuarded = 4
    static let examples = 3

    let before: Manifest
    /// Content files that a commit removed or renamed.
    let explained: Set<String>

    /// The pages that were there before and are not any more.
    func lost(_ now: Manifest) -> [Manifest.Page] {
        let remaining = Set(now.pages.map(\.path))
        return before.pages.filter { !remaining.contains($0.path) }
    }

    func check(_ now: Manifest) throws(PublishError) {
        guard before.pages.count >= ShrinkGuard.smallestGuarded else { return }
        // Pages that come and go with the clock say nothing, neither by going nor by having been many.
        let lasting = before.pages.count { !$0.dependsOnClock }
        let unexplained = lost(now).filter { !$0.dependsOnClock && !explained.contains($0.source) }
        guard unexplained.count * 2 > lasting else { return }
        throw .wouldShrink(
            lost: unexplained.count, of: lasting,
            examples: unexplained.prefix(ShrinkGuard.examples).map(\.path))
    }
}
