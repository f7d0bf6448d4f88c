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
    /// - Throws: what the machine says, with the path.
    package func write(to folder: SiteFolder, today: LocalDate) throws -> String {
        let path = folder.content + "/" + address
        let url = URL(fileURLWithPath: folder.root + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text(today: today).utf8).write(to: url, options: .withoutOverwriting)
        return path
    }

    private var address: String {
        switch self {
        case .performer(let slug): "performers/\(slug)/index.md"
        case .performance(let id): "performers/\(id.performer)/\(id.performance).md"
        case .city(let slug): "cities/\(slug).md"
        case .pitch(let id): "pitches/\(id.city)/\(id.pitch).md"
        }
    }

    private func text(today: LocalDate) -> String {
        switch self {
        case .performer(let slug):
            """
            ---
            name: \(ContentDraft.title(slug))
            # city: lisbon
            ---
            Who you are, in a few sentences.

            """
        case .performance(let id):
            """
            ---
            title: \(ContentDraft.title(id.performance))
            genre: folk
            city: lisbon
            date: \(today.adding(days: 7))
            stops:
              - pitch: portas-do-sol
                start: 18:00
                end: 18:45
            # repeat: { every: week, on: [sat], until: \(today.adding(days: 90)) }
            ---
            What people will see and hear.

            """
        case .city(let slug):
            """
            ---
            name: \(ContentDraft.title(slug))
            country: PT
            timezone: Europe/Lisbon
            currency: EUR
            center: [-9.1393, 38.7139]     # longitude first
            ---
            A few sentences about performing here.

            """
        case .pitch(let id):
            """
            ---
            name: \(ContentDraft.title(id.pitch))
            coordinates: [-9.13012, 38.71223]     # longitude first
            address: The street or square, the city
            hours: Mo-Su 10:00-21:00
            amplification: false
            ---
            What performers should know about the place.

            """
        }
    }

    /// `ana-fado` as `Ana fado`.
    private static func title(_ slug: Slug) -> String {
        let words = slug.description.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
