import Domain
import RoutePlanning

/// What a timetable can be filtered by: what differs among its sets, in the order of the site's own lists.
enum FinderView {
    static let choice = Schema("a choice", ["id": .text, "name": .text])
    static let schema = Schema(
        "the filters", ["genres": .list(choice), "pitches": .list(choice), "access": .list(choice)])

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
        let strings = edition.strings
        return View(
            schema,
            [
                // One choice is none.
                "genres": genres.count < 2
                    ? [] : edition.site.genres.filter(genres.contains).map { choice($0.description, $0.description) },
                "pitches": pitches.count < 2
                    ? []
                    : pitches.sorted().compactMap { edition.catalog.pitches[$0] }
                        .map { choice($0.id.pitch.description, $0.name) },
                "access": Accessibility.allCases.filter(access.contains)
                    .map { choice($0.rawValue, strings.accessibility($0)) },
            ])
    }

    private static func choice(_ id: String, _ name: String) -> View { View(choice, ["id": id, "name": name]) }
}
