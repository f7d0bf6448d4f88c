private import CLinuxFiles
private import Glibc

/// The steps from a staged tree to a public one. It needs the lock.
///
/// `LeftoverRecovery` is its other half: it knows what a kill between any two of these steps leaves.
struct Publication {
    let layout: OutputLayout
    let exchange: Exchange

    func publish(
        _ manifest: Manifest, _ tree: borrowing OpenDescriptor, _ counts: PublishCounts, explained: Set<String>,
        allowShrink: Bool
    ) throws -> PublishReport {
        let before = try ManifestFile(path: layout.manifest).read()
        let shrink = ShrinkGuard(before: before?.manifest ?? Manifest([]), explained: explained)
        if !allowShrink { try shrink.check(manifest) }
        var report = PublishReport(
            written: counts.written, unchanged: counts.unchanged, lostPages: shrink.lost(manifest).map(\.path))

        if let current = try unchangedTree(counts) {
            report.isChanged = false
            try keep(current, manifest, before)
            return report
        }

        let raw = tree.raw
        try SystemFailure.check("write to disk", layout.staged) { syncfs(raw) }
        let identity = try FileStatus(of: tree, named: layout.staged).identity
        try ManifestFile(path: layout.nextManifest).write(.init(tree: identity, manifest: manifest))
        try move(layout.staged, layout.ready)
        try sync(layout.state)
        report.wasAtomic = try takePlace()
        try sync(layout.parent)

        let formers = FormerTrees(layout: layout)
        if try FileStatus.at(layout.ready) != nil { try formers.retire(layout.ready) }
        try move(layout.nextManifest, layout.manifest)
        do {
            try formers.prune()
        } catch {
            // The site is published: what can't be removed is no reason to call the build a failure.
            report.notRemoved.append("\(error)")
        }
        try sync(layout.state)
        return report
    }

    /// The public tree's identity where the staged one has the same files: nothing new and none too few.
    private func unchangedTree(_ counts: PublishCounts) throws -> FileIdentity? {
        guard counts.written == 0, let status = try FileStatus.at(layout.site),
            try Folder(layout.site).countFiles() == counts.unchanged
        else { return nil }
        return status.identity
    }

    /// Leaves the public tree alone: an idle server's cron job moves nothing and ages no former tree.
    private func keep(_ tree: FileIdentity, _ manifest: Manifest, _ before: ManifestFile.Content?) throws {
        let content = ManifestFile.Content(tree: tree, manifest: manifest)
        if content != before {
            try ManifestFile(path: layout.nextManifest).write(content)
            try move(layout.nextManifest, layout.manifest)
        }
        try FormerTrees(layout: layout).doom(layout.staged)
    }

    /// Puts `ready` in the place of the public tree, which is `ready` from then on. False where that took two steps.
    private func takePlace() throws -> Bool {
        guard try FileStatus.at(layout.site) != nil else {
            try move(layout.ready, layout.site)
            return true
        }
        var code = exchange.swap(layout.ready, layout.site)
        if code == EXDEV {
            try ImageLayer(layout: layout).leave()
            code = exchange.swap(layout.ready, layout.site)
        }
        if code == 0 { return true }
        // A folder of the same file system that is mounted there looks like any other until it is moved.
        if code == EBUSY { throw PublishError.mountPoint(layout.site) }
        guard Exchange.isUnsupported(code) else {
            throw SystemFailure(action: "replace", path: layout.site, code: code)
        }
        try move(layout.site, layout.leaving)
        try move(layout.ready, layout.site)
        try move(layout.leaving, layout.ready)
        return false
    }

    private func move(_ from: String, _ to: String) throws {
        try SystemFailure.check("move \(from) to", to) { rename(from, to) }
    }

    /// Names that were changed in a folder are on disk after this.
    private func sync(_ folder: String) throws {
        let descriptor = try OpenDescriptor(folder, O_RDONLY | O_DIRECTORY)
        let raw = descriptor.raw
        try SystemFailure.check("write to disk", folder) { fsync(raw) }
    }
}
