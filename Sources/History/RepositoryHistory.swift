package import Domain

/// What git knows of the content: when each file came, changed, went and what it was called before.
///
/// It tells of the first-parent line, the one that was published: what a merge brings has the time of the merge. Paths
/// are those from the site's folder, such as `Content/performers/ana-fado/dusk.md`.
package struct RepositoryHistory: Sendable {
    /// The hash of the commit that is checked out.
    package let head: String
    /// Whether older commits are missing, so that everything seems as new as the oldest that is there.
    package let isShallow: Bool
    let place: ContentPlace
    private let timeline: Timeline
    private let workingTree: WorkingTree

    /// Nil where there is no repository around the folder or no commit in it.
    ///
    /// - Throws: what git says, and where there is a repository that it cannot be asked about: to go on as though there
    ///   were none would send every calendar back to SEQUENCE 0.
    package static func read(siteRoot: String, contentFolder: String) async throws -> RepositoryHistory? {
        let git = Git(folder: ContentPlace.folder(siteRoot: siteRoot, contentFolder: contentFolder))
        guard let prefix = try await git.prefix() else {
            guard let repository = RepositorySearch.folder(above: git.folder) else { return nil }
            throw HistoryError(
                command: "git", folder: repository,
                message: "there is a repository, but git is not installed or does not know it as one")
        }
        guard let head = try await git.head() else { return nil }
        let isShallow = try await git.isShallow()
        let place = ContentPlace(siteRoot: siteRoot, contentFolder: contentFolder, repositoryPrefix: prefix)
        async let timeline = git.timeline(head: head, place)
        async let workingTree = git.workingTree(place)
        return try await RepositoryHistory(
            head: head, isShallow: isShallow, place: place, timeline: timeline, workingTree: workingTree)
    }

    /// Nil for a file that neither a commit nor the working tree has, and for one that git is told to ignore.
    package func file(_ path: String) -> FileHistory? {
        let record = timeline.records[path]
        let isNew = workingTree.new.contains(path)
        guard record != nil || isNew else { return nil }
        return FileHistory(
            added: record?.added, changed: record?.versions.last?.time,
            isUncommitted: isNew || workingTree.modified.contains(path) || workingTree.missing.contains(path),
            isUntracked: workingTree.untracked.contains(path))
    }

    /// Paths that a commit removed or renamed and that no later one brought back, with the time of that commit.
    package var deleted: [String: Instant] { timeline.deleted }

    /// Whether the file that is at `to` was once at `from`, by one rename or by several.
    ///
    /// A rename that is not committed yet can only be guessed: the one is new and the other is gone.
    package func wasRenamed(from: String, to path: String) -> Bool {
        if workingTree.new.contains(path), timeline.records[path] == nil {
            return workingTree.missing.contains(where: { $0 == from || wasCommittedRename(from: from, to: $0) })
        }
        return wasCommittedRename(from: from, to: path)
    }

    /// When a commit first had a file in the folder; a file that was moved into it brings its age along.
    package func firstCommit(ofFolder folder: String) -> Instant? {
        timeline.folders[folder.hasSuffix("/") ? String(folder.dropLast()) : folder]
    }

    /// What the file was in each commit that changed it, the newest first, renames followed.
    package func versions(of path: String) -> [FileVersion] {
        timeline.records[path]?.versions.reversed() ?? []
    }

    /// When a commit of the first-parent line that touched the content was made, never before the one before it.
    func time(ofCommit hash: String) -> Instant? { timeline.commits[hash] }

    private func wasCommittedRename(from: String, to path: String) -> Bool {
        var waiting = [Timeline.FormerName(path: path, order: .max)]
        var seen: Set<String> = []
        while let current = waiting.popLast() {
            // Only what a file was called before it got this name: an old name may since be another file's.
            for former in timeline.formerNames[current.path] ?? [] where former.order < current.order {
                if former.path == from { return true }
                if seen.insert("\(former.order) \(former.path)").inserted { waiting.append(former) }
            }
        }
        return false
    }
}
