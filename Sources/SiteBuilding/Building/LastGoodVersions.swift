import ContentParsing
import Diagnostics
import History

/// A version of a broken file that had no error of its own.
struct LastGoodVersion: Sendable {
    /// The broken file.
    let path: String
    let version: FileVersion
    let bytes: [UInt8]
}

/// For each broken file the newest version in history that has no error of its own, for `--skip-invalid`.
struct LastGoodVersions {
    let history: RepositoryHistory
    let source: any ContentSource

    /// A file that never was good, or never was committed, has none; nor has one whose name then is another file's now.
    func of(_ content: ParsedContent) async throws -> [LastGoodVersion] {
        let reader = VersionReader(history: history)
        let present = Set(try source.files().map(\.path))
        var found: [LastGoodVersion] = []
        for path in content.broken.sorted() {
            for version in history.versions(of: path) {
                guard version.path == path || !present.contains(version.path) else { continue }
                let bytes = try await reader.bytes(of: version)
                guard content.diagnostics(of: bytes, at: path).allSatisfy({ $0.severity != .error }) else { continue }
                found.append(LastGoodVersion(path: path, version: version, bytes: bytes))
                break
            }
        }
        return found
    }
}
