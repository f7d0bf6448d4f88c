private import Glibc
private import Synchronization

/// A site in the making, which nobody sees until it is published.
///
/// Files may be written from several tasks at once. It holds the build's lock until it is published or abandoned, or
/// until nobody holds it any more; in the last case the next build clears it away.
package final class StagedSite: Sendable {
    private struct Progress {
        var isOpen = true
        var folders: Set<String> = []
        var counts = PublishCounts()
        /// All that the site has, and what of that is new or has other bytes than in the public tree.
        var paths: Set<String> = []
        var changed: Set<String> = []
    }

    private let layout: OutputLayout
    private let lock: BuildLock
    private let tree: OpenDescriptor
    /// The state of the public site, where the tree began with its files; nil where it began empty.
    private let state: String?
    /// What the public tree holds; nil where nobody knows.
    private let known: Set<String>?
    private let published: PublishedTree?
    private let exchange: Exchange
    private let progress = Mutex(Progress())

    init(
        layout: OutputLayout, lock: consuming BuildLock, tree: consuming OpenDescriptor, state: String?,
        known: Set<String>?,
        published: consuming PublishedTree?, exchange: Exchange
    ) {
        self.layout = layout
        self.lock = lock
        self.tree = tree
        self.state = state
        self.known = known
        self.published = published
        self.exchange = exchange
    }

    /// Writes a file, or links the published one where it holds the same bytes.
    package func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws {
        let path = try prepared(path)
        switch published {
        case .some(let published):
            if try published.has(bytes, at: path), try take(path, from: published) { return keep(path) }
        case .none: break
        }
        let name = layout.staged + "/" + path
        let file = try create(path, name)
        try file.writeAll(bytes, to: name)
        try file.finish("write", name)
        note(path)
    }

    package func write(_ path: String, _ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try write(path, $0) }
    }

    /// Takes files of the public tree over; false, and nothing is taken, where one of them is not there.
    package func keep(_ paths: [String]) throws -> Bool {
        switch published {
        case .some(let published):
            if state == nil {
                for (index, path) in paths.enumerated() {
                    guard try published.link(prepared(path), into: tree) else {
                        for path in paths[..<index] { unlinkat(tree.raw, path, 0) }
                        return false
                    }
                }
            }
            progress.withLock { progress in
                progress.paths.formUnion(paths)
                progress.counts.unchanged += paths.count
            }
            return true
        case .none: return false
        }
    }

    /// Makes a public file one of this tree, if it is not already; false where the file system won't.
    private func take(_ path: String, from published: borrowing PublishedTree) throws -> Bool {
        guard state != nil else { return try published.link(path, into: tree) }
        if progress.withLock({ $0.paths.contains(path) }) { throw PublishError.writtenTwice(path) }
        return true
    }

    /// Copies a file of the content, such as a picture. A link or a pipe is refused.
    package func copyFile(from source: String, to path: String) throws {
        let path = try prepared(path)
        let original = try open(source)
        let status = try FileStatus(of: original, named: source)
        guard status.kind == .file else { throw PublishError.notARegularFile(source) }
        switch published {
        case .some(let published):
            if try published.has(original, ofSize: status.size, named: source, at: path),
                try take(path, from: published)
            {
                return keep(path)
            }
        case .none: break
        }
        let name = layout.staged + "/" + path
        let file = try create(path, name)
        try file.copy(from: original, named: source, to: name)
        try file.finish("write", name)
        note(path)
    }

    /// Makes this the public site.
    ///
    /// `explained` are the content files that a commit removed or renamed: pages made from them may go. Where this
    /// throws, the old site stays and this one is given up.
    package func publish(
        _ manifest: Manifest, explained: Set<String> = [], allowShrink: Bool = false
    ) throws -> PublishReport {
        guard let done = close() else { throw PublishError.finished(path: layout.staged) }
        defer { lock.release() }
        do {
            let gone = known.map { $0.subtracting(done.paths) }
            if state != nil {
                for path in gone ?? [] { try TreeRing.remove(path, from: tree, named: layout.staged) }
            }
            let changes = gone.map { done.changed.union($0) }
            return try Publication(layout: layout, exchange: exchange).publish(
                manifest, tree, done.counts, files: done.paths, changes: changes, from: state, explained: explained,
                allowShrink: allowShrink)
        } catch {
            try? LeftoverRecovery(layout: layout).run()
            throw error
        }
    }

    /// Gives the site up: what was staged goes, the public site stays. After a publish it does nothing.
    package func abandon() throws {
        guard close() != nil else { return }
        defer { lock.release() }
        try FormerTrees(layout: layout).doom(layout.staged)
    }

    /// Checks a path, and makes the folders that it needs unless that was done before.
    private func prepared(_ text: String) throws -> String {
        let path = try ArtifactPath(text)
        let missing = try progress.withLock { progress in
            guard progress.isOpen else { throw PublishError.finished(path: text) }
            return path.folders.filter { !progress.folders.contains($0) }
        }
        guard !missing.isEmpty else { return text }
        for folder in missing {
            do {
                try SystemFailure.check("make folder", layout.staged + "/" + folder) {
                    mkdirat(tree.raw, folder, 0o777)
                }
            } catch {
                // Another task may have been faster.
                if error.code == EEXIST { continue }
                guard error.code == ENOTDIR, state != nil else { throw error }
                try TreeRing.makeRoom(for: text, in: tree, named: layout.staged)
            }
        }
        progress.withLock { $0.folders.formUnion(missing) }
        return text
    }

    /// Without O_NONBLOCK, to open a pipe would wait for somebody to write to it.
    private func open(_ source: String) throws -> OpenDescriptor {
        do {
            return try OpenDescriptor(source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, action: "read")
        } catch {
            if error.code == ELOOP || error.code == ENXIO { throw PublishError.notARegularFile(source) }
            throw error
        }
    }

    private func create(_ path: String, _ name: String) throws -> OpenDescriptor {
        // A tree that began with the public files may have another one of this name, which other trees hold too.
        if state != nil, !progress.withLock({ $0.paths.contains(path) }) {
            try TreeRing.makeRoom(for: path, in: tree, named: layout.staged)
        }
        do {
            return try OpenDescriptor(
                path, under: tree.raw, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666, action: "write",
                named: name)
        } catch {
            if error.code == EEXIST { throw PublishError.writtenTwice(path) }
            throw error
        }
    }

    private func keep(_ path: String) {
        progress.withLock { progress in
            progress.paths.insert(path)
            progress.counts.unchanged += 1
        }
    }

    private func note(_ path: String) {
        progress.withLock { progress in
            progress.paths.insert(path)
            if known != nil { progress.changed.insert(path) }
            progress.counts.written += 1
        }
    }

    /// Ends the writing; nil where that was done before.
    private func close() -> Progress? {
        progress.withLock { progress in
            guard progress.isOpen else { return nil }
            progress.isOpen = false
            return progress
        }
    }
}
