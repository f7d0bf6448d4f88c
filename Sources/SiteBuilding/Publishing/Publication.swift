private import CLinuxFiles
private import Glibc

/// The steps from a staged tree to a public one. It needs the lock.
///
/// `LeftoverRecovery` is its other half: it knows what a kill between any two of these steps leaves.
struct Publication {
    let layout: OutputLayout
    let exchange: Exchange

    /// - Parameters:
    ///   - files: the paths of all files of the tree.
    ///   - changes: of those in which it differs from the public one; nil where nobody knows.
    ///   - state: what the public site's state is called, where it has a name already.
    func publish(
        _ manifest: Manifest, _ tree: borrowing OpenDescriptor, _ counts: PublishCounts, files: Set<String>,
        changes: Set<String>?, from state: String?, explained: Set<String>, allowShrink: Bool
    ) throws -> PublishReport {
        let before = try ManifestFile(path: layout.manifest).read()
        let shrink = ShrinkGuard(before: before?.manifest ?? Manifest([]), explained: explained)
        if !allowShrink { try shrink.check(manifest) }
        var report = PublishReport(
            written: counts.written, unchanged: counts.unchanged, lostPages: shrink.lost(manifest).map(\.path))

        if let current = try unchangedTree(counts, changes) {
            report.isChanged = false
            try keep(current, manifest, before, state)
            return report
        }

        let raw = tree.raw
        try SystemFailure.check("write to disk", layout.staged) { syncfs(raw) }
        let identity = try FileStatus(of: tree, named: layout.staged).identity
        try ManifestFile(path: layout.nextManifest).write(.init(tree: identity, manifest: manifest))
        if let changes, let current = try FileStatus.at(layout.site)?.identity {
            try TreeChanges(
                tree: current, from: state ?? "\(current)", to: "\(identity)", paths: changes.sorted()
            ).write(to: layout.nextChanges)
        }
        try move(layout.staged, layout.ready)
        try sync(layout.state)
        report.wasAtomic = try takePlace()
        try sync(layout.parent)

        let formers = FormerTrees(layout: layout)
        if try FileStatus.at(layout.ready) != nil { try formers.retire(layout.ready) }
        try move(layout.nextManifest, layout.manifest)
        try TreeFiles(tree: identity, paths: files).write(layout)
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
    private func unchangedTree(_ counts: PublishCounts, _ changes: Set<String>?) throws -> FileIdentity? {
        guard counts.written == 0, let status = try FileStatus.at(layout.site) else { return nil }
        let isSame = try changes.map(\.isEmpty) ?? (Folder(layout.site).countFiles() == counts.unchanged)
        return isSame ? status.identity : nil
    }

    /// Leaves the public tree alone: an idle server's cron job moves nothing and ages no former tree.
    private func keep(
        _ tree: FileIdentity, _ manifest: Manifest, _ before: ManifestFile.Content?, _ state: String?
    ) throws {
        let content = ManifestFile.Content(tree: tree, manifest: manifest)
        if content != before {
            try ManifestFile(path: layout.nextManifest).write(content)
            try move(layout.nextManifest, layout.manifest)
        }
        let formers = FormerTrees(layout: layout)
        guard let state, let staged = try FileStatus.at(layout.staged)?.identity else {
            return try formers.doom(layout.staged)
        }
        // It holds the public files now, and may be made use of once more.
        try TreeChanges(tree: staged, from: state, to: state, paths: []).write(to: layout.nextChanges)
        try formers.retire(layout.staged)
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
