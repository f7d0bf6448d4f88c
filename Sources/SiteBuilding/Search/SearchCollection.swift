import Domain
import RoutePlanning

/// Gathers what can be found, city by city: of a city's fragments only what a page of results shows is kept.
struct SearchCollection: Sendable {
    /// What a city's programme can be asked for.
    struct CityProgramme: Sendable {
        let city: City
        /// Days that have a page, in order.
        let days: [LocalDate]
        /// In order of the site's.
        let genres: [Slug]
    }

    /// What is gathered of a performer.
    fileprivate struct Act: Sendable {
        var cities: Set<Slug> = []
        var genres: Set<Slug> = []
        var next: SearchEntry.Date?
        var window = ChangeWindow()
    }

    private(set) var programmes: [CityProgramme] = []
    /// What the lists of days depend on in time.
    private(set) var window = ChangeWindow()
    private var found: [SearchDocument] = []
    private var acts: [Slug: Act] = [:]

    /// - Parameter members: the listed performances of a city.
    mutating func add(_ members: [PerformanceFragments], of city: City, edition: Edition) {
        var days: Set<LocalDate> = []
        var genres: Set<Slug> = []
        var genresByPitch: [PitchID: Set<Slug>] = [:]
        var windowsByPitch: [PitchID: ChangeWindow] = [:]
        for member in members {
            let show = member.show
            genres.formUnion(show.performance.genres)
            window.formUnion(member.dates)
            for occurrence in member.occurrences { days.insert(occurrence.evening) }
            for pitch in Set(show.shown.flatMap { $0.stops.compactMap(\.pitch) }) {
                genresByPitch[pitch, default: []].formUnion(show.performance.genres)
                windowsByPitch[pitch, default: ChangeWindow()].formUnion(show.dates)
            }
            guard let document = member.document else { continue }
            found.append(document)
            for performer in show.performers { acts[performer.slug, default: Act()].add(document, in: city) }
        }
        found += edition.pitches(of: city.slug).map { pitch in
            SearchDocument(
                SearchEntry(pitch, genres: genresByPitch[pitch.id] ?? []),
                window: windowsByPitch[pitch.id] ?? ChangeWindow())
        }
        found += edition.catalog.festivals.values.filter { $0.city == city.slug }.map {
            SearchDocument(SearchEntry($0))
        }
        programmes.append(
            CityProgramme(
                city: city, days: days.sorted(), genres: edition.site.genres.filter(genres.contains)))
    }

    /// Everything, in the order in which it is looked at.
    func documents(edition: Edition) -> [SearchDocument] {
        let performers = edition.catalog.performers.values.filter(\.isListed).map { performer in
            let act = acts[performer.slug] ?? Act()
            let cities = act.cities.union([performer.city].compactMap(\.self)).sorted()
            return SearchDocument(
                SearchEntry(performer, cities: cities, genres: act.genres, next: act.next), window: act.window)
        }
        return (found + performers).sorted { $0.precedes($1) }
    }
}

extension SearchCollection.Act {
    fileprivate mutating func add(_ document: SearchDocument, in city: City) {
        cities.insert(city.slug)
        genres.formUnion(document.entry.genres)
        window.formUnion(document.window)
        guard let first = document.entry.next.first else { return }
        // Of two at one time the one whose place comes first, so that the order of the cities never decides.
        if let next, (next.start, next.place) <= (first.start, first.place) { return }
        next = first
    }
}
