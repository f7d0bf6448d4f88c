import ContentParsing
package import Domain
import Foundation

/// A content file to begin with: right as it stands, so that an author changes words and never hunts for keys.
package enum ContentDraft: Sendable {
    case performer(Slug)
    case performance(PerformanceID)
    case city(Slug)
    case pitch(PitchID)

    /// Writes the file, never over one that is there.
    ///
    /// - Returns: the path from the site's folder.
    /// - Throws: `DraftError` where the site has no place for it; what the machine says, with the path.
    package func write(to folder: SiteFolder, today: LocalDate) async throws -> String {
        let path = folder.content + "/" + address
        let known = try await ContentDraft.known(in: folder)
        let text = try DraftText(
            catalog: known?.catalog, declared: known?.declared ?? DeclaredNames(), today: today
        ).text(of: self)
        let url = URL(fileURLWithPath: folder.root + "/" + path)
        guard !FileManager.default.fileExists(atPath: url.path) else { throw DraftError("\(path) is there already") }
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .withoutOverwriting)
        } catch {
            throw DraftError("\(path) cannot be written: \(error.localizedDescription)")
        }
        return path
    }

    /// What the site has already; nil before it has a content folder.
    private static func known(in folder: SiteFolder) async throws -> ParsedContent? {
        guard FileManager.default.fileExists(atPath: folder.root + "/" + folder.content) else { return nil }
        let source = FolderSource(root: folder.root, content: folder.content)
        return try await ContentParser().parse(source, zones: ZoneTable())
    }

    private var address: String {
        switch self {
        case .performer(let slug): "performers/\(slug)/index.md"
        case .performance(let id): "performers/\(id.performer)/\(id.performance).md"
        case .city(let slug): "cities/\(slug).md"
        case .pitch(let id): "pitches/\(id.city)/\(id.pitch).md"
        }
    }
}
