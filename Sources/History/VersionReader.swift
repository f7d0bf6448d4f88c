/// Reads what a file held in an earlier commit.
package struct VersionReader: Sendable {
    private let history: RepositoryHistory

    package init(history: RepositoryHistory) {
        self.history = history
    }

    package func bytes(of version: FileVersion) async throws -> [UInt8] {
        let place = history.place
        guard let path = place.contentPath(version.path) else { return [] }
        return try await Git(folder: place.folder).bytes(
            ["cat-file", "blob", version.commit + ":" + place.repositoryPrefix + path])
    }
}
