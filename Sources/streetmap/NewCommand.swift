import ArgumentParser
import Domain
import SiteBuilding

/// `streetmap new`: a file to begin with, which needs only its words changed.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes a new file for a performer, a performance, a city or a pitch.",
        discussion: """
            streetmap new performer ana-fado
            streetmap new performance ana-fado/dusk
            streetmap new city lisbon
            streetmap new pitch lisbon/portas-do-sol
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case performer, performance, city, pitch
    }

    @OptionGroup var folders: FolderOptions

    @Argument(help: "performer, performance, city or pitch.")
    var kind: Kind

    @Argument(help: "Its name in lower case with hyphens: ana-fado, or ana-fado/dusk for a performance.")
    var name: String

    func run() async throws {
        try await Failure.reporting {
            let parts = name.split(separator: "/", omittingEmptySubsequences: false).map { Slug($0) }
            let slugs = parts.compactMap { $0 }
            let expected = kind == .performance || kind == .pitch ? 2 : 1
            guard slugs.count == parts.count, slugs.count == expected else {
                throw ValidationError(
                    "“\(name)” is no name for a \(kind.rawValue): "
                        + (expected == 2 ? "two names with a slash, " : "") + "lower-case letters, digits and hyphens.")
            }
            let draft: ContentDraft =
                switch kind {
                case .performer: .performer(slugs[0])
                case .performance: .performance(PerformanceID(performer: slugs[0], performance: slugs[1]))
                case .city: .city(slugs[0])
                case .pitch: .pitch(PitchID(city: slugs[0], pitch: slugs[1]))
                }
            let today = Zone.utc.local(.present).date
            try Terminal.write(try await draft.write(to: folders.folder, today: today) + "\n")
        }
    }
}
