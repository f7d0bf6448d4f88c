private import Glibc

/// Frees a public tree from a container's image, where overlayfs will not rename a folder (`EXDEV`).
///
/// The tree is copied into the container's own layer and the copy put in its place, once; from then on it can be
/// exchanged like any other. That place is not whole while it happens, so a kill is mended from the copy.
struct ImageLayer {
    let layout: OutputLayout

    func leave() throws {
        try Folder.make(layout.copying)
        try Folder(layout.site).copyContents(to: layout.copying)
        try SystemFailure.check("copy", layout.site) { rename(layout.copying, layout.restored) }
        try finish()
    }

    /// Puts the copy in the tree's place; also the next build's first step where this one was killed.
    func finish() throws {
        if try FileStatus.at(layout.site) != nil { try Folder.remove(layout.site) }
        try SystemFailure.check("restore", layout.site) { rename(layout.restored, layout.site) }
    }
}
