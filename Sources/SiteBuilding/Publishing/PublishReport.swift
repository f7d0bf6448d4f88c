/// What a publish did.
package struct PublishReport: Sendable, Hashable {
    /// Files that are new or have other bytes than before.
    package var written: Int
    /// Files that kept their inode and time.
    package var unchanged: Int
    /// Pages that were there before and are not any more.
    package var lostPages: [String]
    /// False where the new site equals the old one, which was then left alone.
    package var isChanged: Bool
    /// False where the file system cannot exchange two folders, so that for a moment there was no site.
    package var wasAtomic: Bool
    /// Former trees that could not be removed, each with the reason. The next build tries again.
    package var notRemoved: [String]

    package init(
        written: Int, unchanged: Int, lostPages: [String] = [], isChanged: Bool = true, wasAtomic: Bool = true,
        notRemoved: [String] = []
    ) {
        self.written = written
        self.unchanged = unchanged
        self.lostPages = lostPages
        self.isChanged = isChanged
        self.wasAtomic = wasAtomic
        self.notRemoved = notRemoved
    }
}
