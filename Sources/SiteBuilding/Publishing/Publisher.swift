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

    /// Begins a build: takes the lock, clears up after builds that were killed and makes an empty tree.
    ///
    /// Throws `PublishError.locked` where another build of this output is running.
    package func stage() throws -> StagedSite {
        let layout = try OutputLayout(output: output)
        let lock = try BuildLock(layout)
        try LeftoverRecovery(layout: layout).run()
        try layout.checkThatItMayBeReplaced()
        try SystemFailure.check("make folder", layout.staged) { mkdir(layout.staged, 0o777) }
        let site = StagedSite(
            layout: layout, lock: lock, tree: try OpenDescriptor(layout.staged, O_RDONLY | O_DIRECTORY | O_NOFOLLOW),
            published: try PublishedTree(layout), exchange: exchange)
        try site.write(OutputLayout.ignoreFile, Array(OutputLayout.ignoreText.utf8))
        return site
    }
}
