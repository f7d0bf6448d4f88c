import Domain
import RoutePlanning

/// What a timetable can be filtered by: what differs among its sets, in the order of the site's own lists.
enum FinderView {
    static let choice = Schema("a choice", ["id": .text, "name": .text])
    static let schema = Schema(
        "the filters",
        [
            "genres": .list(choice), "pitches": .list(choice), "access": .list(choice), "has_genres": .flag,
            "has_pitches": .flag, "has_access": .flag,
        ])

    /// Nil where there is nothing to choose from.
    static func view(of entries: [Listing.Entry], edition: Edition) -> View? {
        let current = entries.filter { !$0.fragments.isOver }
        guard current.count > 1 else { return nil }
        var genres: Set<Slug> = []
        var pitches: Set<PitchID> = []
        var access: Set<Accessibility> = []
        for entry in current {
            genres.formUnion(entry.show.performance.genres)
            pitches.formUnion(entry.points.lazy.filter { !$0.isOver }.compactMap(\.stop.pitch))
            access.formUnion(entry.show.performance.accessibility)
        }
        // One choice is none.
        let hasGenres = genres.count > 1
        let hasPitches = pitches.count > 1
        return View(
            schema,
            [
                "has_genres": hasGenres, "has_pitches": hasPitches, "has_access": !access.isEmpty,
                "genres": edition.site.genres.filter { hasGenres && genres.contains($0) }
                    .map { choice($0.description, edition.strings.genre($0)) },
                "pitches": pitches.sorted().compactMap { hasPitches ? edition.catalog.pitches[$0] : nil }
                    .map { choice($0.id.pitch.description, $0.name) },
                "access": Accessibility.allCases.filter(access.contains)
                    .map { choice($0.rawValue, edition.strings.accessibility($0)) },
            ])
    }

    private static func choice(_ id: String, _ name: String) -> View { View(choice, ["id": id, "name": name]) }
}
