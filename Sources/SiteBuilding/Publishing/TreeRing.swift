private import Glibc

/// Makes a new tree of the oldest former one: what the site has changed in since is linked anew, all else stays where it
/// is.
///
/// That costs as much as has changed, while to link a whole site costs as much as the site. It is done only where each
/// step from that tree to the public one is on record.
struct TreeRing {
    let layout: OutputLayout

    /// Puts a tree with the public one's files in the place of the staged one, and names the state that it is of; nil, and
    /// nothing is staged, where that cannot be done.
    func stage() throws -> String? {
        let formers = FormerTrees(layout: layout)
        let numbers = try formers.numbers
        guard numbers.count >= FormerTrees.kept, let oldest = numbers.first,
            let published = try FileStatus.at(layout.site)?.identity,
            let chain = try chain(of: numbers, to: published)
        else { return nil }
        try SystemFailure.check("stage", layout.formerTree(oldest)) {
            rename(layout.formerTree(oldest), layout.staged)
        }
        try formers.forgetChanges(oldest)
        do {
            try bringUpToDate(Set(chain.flatMap(\.paths)))
            return chain.last?.to
        } catch {
            try formers.doom(layout.staged)
            return nil
        }
    }

    /// The changes of all former trees, each from the state that the one before it leads to.
    private func chain(of numbers: [Int], to published: FileIdentity) throws -> [TreeChanges]? {
        var chain: [TreeChanges] = []
        for number in numbers {
            guard let changes = try TreeChanges.read(layout.changes(number)),
                try FileStatus.at(layout.formerTree(number))?.identity == changes.tree,
                chain.last.map({ $0.to == changes.from }) ?? true
            else { return nil }
            chain.append(changes)
        }
        return chain.last?.to == "\(published)" ? chain : nil
    }

    private func bringUpToDate(_ paths: Set<String>) throws {
        let site = try OpenDescriptor(layout.site, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        let tree = try OpenDescriptor(layout.staged, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        for path in paths { try TreeRing.remove(path, from: tree, named: layout.staged) }
        for path in paths.sorted() {
            guard let status = try FileStatus.at(path, under: site.raw), status.kind == .file else { continue }
            for folder in try ArtifactPath(path).folders where mkdirat(tree.raw, folder, 0o777) != 0 && errno != EEXIST
            {
                throw SystemFailure(action: "make folder", path: layout.staged + "/" + folder, code: errno)
            }
            try SystemFailure.check("link", layout.staged + "/" + path) {
                linkat(site.raw, path, tree.raw, path, 0)
            }
        }
    }

    /// Removes a file, and the folders that it leaves empty; it may be gone already.
    static func remove(
        _ path: String, from tree: borrowing OpenDescriptor, named name: String
    ) throws {
        if unlinkat(tree.raw, path, 0) != 0 {
            if errno == ENOENT || errno == ENOTDIR || errno == EISDIR { return }
            throw SystemFailure(action: "remove", path: name + "/" + path, code: errno)
        }
        for folder in try ArtifactPath(path).folders.reversed() where unlinkat(tree.raw, folder, AT_REMOVEDIR) != 0 {
            return
        }
    }

    /// Removes what is in a file's way (an older one, a file where it needs a folder, a folder of its name), and makes its
    /// folders.
    static func makeRoom(for path: String, in tree: borrowing OpenDescriptor, named name: String) throws {
        for folder in try ArtifactPath(path).folders {
            let kind = try FileStatus.at(folder, under: tree.raw)?.kind
            if kind == .folder { continue }
            let raw = tree.raw
            if kind != nil { try SystemFailure.check("remove", name + "/" + folder) { unlinkat(raw, folder, 0) } }
            try SystemFailure.check("make folder", name + "/" + folder) { mkdirat(raw, folder, 0o777) }
        }
        switch try FileStatus.at(path, under: tree.raw)?.kind {
        case .folder: try Folder.remove(name + "/" + path)
        case nil: break
        default:
            let raw = tree.raw
            try SystemFailure.check("remove", name + "/" + path) { unlinkat(raw, path, 0) }
        }
    }
}
