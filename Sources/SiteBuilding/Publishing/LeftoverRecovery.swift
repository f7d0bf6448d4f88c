private import Glibc

/// Brings the state in order after a build that was killed, at whatever point.
///
/// What was public is put among the former trees, what never was is removed. `manifest.next` names the tree that was
/// about to be published by its inode, so it can be told on which side of the exchange the kill fell. Each step may
/// itself be killed: the next recovery goes on from there. It needs the lock.
struct LeftoverRecovery {
    let layout: OutputLayout

    func run() throws {
        let formers = FormerTrees(layout: layout)
        try formers.finishRemovals()
        for unfinished in [layout.staged, layout.copying] where try FileStatus.at(unfinished) != nil {
            try formers.doom(unfinished)
        }
        if try FileStatus.at(layout.restored) != nil { try ImageLayer(layout: layout).finish() }
        if try FileStatus.at(layout.leaving) != nil { try settleLeaving(formers) }

        let next = try ManifestFile(path: layout.nextManifest).read()
        let isPublished = try next != nil && FileStatus.at(layout.site)?.identity == next?.tree
        if let ready = try FileStatus.at(layout.ready) {
            // Without a record of which tree it is, it may have been public: it is kept like one that was.
            if !isPublished, let next, ready.identity == next.tree {
                try formers.doom(layout.ready)
            } else {
                try formers.retire(layout.ready)
            }
        }
        if try FileStatus.at(layout.nextChanges) != nil {
            try SystemFailure.check("remove", layout.nextChanges) { unlink(layout.nextChanges) }
        }
        if try FileStatus.at(layout.nextManifest) != nil {
            if isPublished {
                try SystemFailure.check("write", layout.manifest) { rename(layout.nextManifest, layout.manifest) }
            } else {
                try SystemFailure.check("remove", layout.nextManifest) { unlink(layout.nextManifest) }
            }
        }
        try formers.prune()
    }

    /// The exchange in two steps was killed: before its second the old tree goes back, after it the new one stays.
    private func settleLeaving(_ formers: FormerTrees) throws {
        if try FileStatus.at(layout.site) == nil {
            try SystemFailure.check("restore", layout.site) { rename(layout.leaving, layout.site) }
        } else {
            try formers.retire(layout.leaving)
        }
    }
}
