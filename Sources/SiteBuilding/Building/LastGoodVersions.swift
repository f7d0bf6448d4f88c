import ContentParsing
import Diagnostics
import History

/// For each broken file the newest version in history that has no error of its own, for `--skip-invalid`.
struct LastGoodVersions {
    let history: RepositoryHistory

    /// By path; a file that never was good, or never was committed, has none.
    func of(_ content: ParsedContent) async throws -> [String: [UInt8]] {
        let reader = VersionReader(history: history)
        var versions: [String: [UInt8]] = [:]
        for path in content.broken.sorted() {
            for version in history.versions(of: path) {
                let bytes = try await reader.bytes(of: version)
                guard content.diagnostics(of: bytes, at: path).allSatisfy({ $0.severity != .error }) else { continue }
                versions[path] = bytes
                break
            }
        }
        return versions
    }
}
