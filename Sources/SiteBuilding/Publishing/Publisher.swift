private import Glibc

/// Puts a whole site in the place of the one before it.
///
/// A site is staged beside its output and then exchanged with it in one step, so a reader, an `rsync` or a crash at any
/// moment meets the old site or the new one. All state lies beside the output, in `.<name>/`.
package struct Publisher: Sendable {
    private let output: String
    private let exchange: Exchange

    /// An output that is a link to a folder stands for that folder.
    package init(output: String = "public", exchange: Exchange = .atomic) {
        self.output = output
        self.exchange = exchange
    }

    /// Begins a build: takes the lock, clears up after builds that were killed, and makes a tree: an empty one, or one
    /// with the public files.
    ///
    /// Throws `PublishError.locked` where another build of this output is running.
    /// - Parameter trusting: whether the files that are public are taken for those that the last build left there. Then
    ///   a former tree may be brought up to date instead of a new one made; what somebody else put there may stay.
    package func stage(trusting: Bool = false) throws -> StagedSite {
        let layout = try OutputLayout(output: output)
        let lock = try BuildLock(layout)
        try LeftoverRecovery(layout: layout).run()
        try layout.checkThatItMayBeReplaced()
        let known = trusting ? try TreeFiles.read(layout) : nil
        let state = known == nil ? nil : try TreeRing(layout: layout).stage()
        if state == nil {
            try SystemFailure.check("make folder", layout.staged) { mkdir(layout.staged, 0o777) }
        }
        let site = StagedSite(
            layout: layout, lock: lock, tree: try OpenDescriptor(layout.staged, O_RDONLY | O_DIRECTORY | O_NOFOLLOW),
            state: state, known: known?.paths, published: try PublishedTree(state == nil ? layout.site : layout.staged),
            exchange: exchange)
        try site.write(OutputLayout.ignoreFile, Array(OutputLayout.ignoreText.utf8))
        return site
    }
}
