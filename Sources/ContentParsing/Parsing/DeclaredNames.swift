package import Domain

/// The names that files stand for, whether or not the files are free of errors.
///
/// A rule that looks across files asks here before it says that a city is unknown: the city of a file with a mistake in
/// it is not unknown, and the mistake has been reported.
package struct DeclaredNames: Sendable, Hashable {
    package var cities: Set<Slug> = []
    package var pitches: Set<PitchID> = []
    package var festivals: Set<Slug> = []
    package var performers: Set<Slug> = []
    /// By address, the path of the file.
    package var performances: Set<PerformanceID> = []
    package var pages: Set<Slug> = []

    package init() {}

    func contains(_ subject: TextSubject) -> Bool {
        switch subject {
        case .city(let slug): cities.contains(slug)
        case .pitch(let id): pitches.contains(id)
        case .festival(let slug): festivals.contains(slug)
        case .performer(let slug): performers.contains(slug)
        case .performance(let id): performances.contains(id)
        case .page(let slug): pages.contains(slug)
        }
    }

    mutating func insert(_ kind: ContentKind) {
        switch kind {
        case .city(let slug): cities.insert(slug)
        case .pitch(let id): pitches.insert(id)
        case .festival(let slug): festivals.insert(slug)
        case .performer(let slug): performers.insert(slug)
        case .performance(let id): performances.insert(id)
        case .page(let slug): pages.insert(slug)
        case .site, .media, .translation, .skipped: break
        }
    }
}
