import ContentParsing
import History

/// A content folder in which some files are as they were: also at the address that they had then, so that what was
/// published under it stays.
struct SourceWithVersions: ContentSource {
    private let source: any ContentSource
    private let versions: [LastGoodVersion]

    init(_ source: any ContentSource, versions: [LastGoodVersion]) {
        self.source = source
        self.versions = versions
    }

    var content: String { source.content }

    func files() throws -> [SourceFile] {
        let replaced = Set(versions.map(\.path))
        let former = versions.map { SourceFile(path: $0.version.path, size: $0.bytes.count) }
        return (try source.files().filter { !replaced.contains($0.path) } + former).sortedByPath()
    }

    func bytes(of path: String) throws -> [UInt8] {
        try versions.first { $0.version.path == path }?.bytes ?? source.bytes(of: path)
    }
}
