import Domain
import RoutePlanning

extension SearchEntry {
    init(_ show: PublishedPerformance, next occurrences: [OccurrenceFragments]) {
        let performance = show.performance
        self.init(
            kind: .performance, title: performance.title, cities: [show.city.slug],
            path: Address.performance(performance.address).folder)
        performers = show.performers.map(\.name)
        genres = performance.genres
        language = performance.language
        next = occurrences.lazy.filter { !$0.isOver && !StopStatus.planned(of: $0.occurrence).isOff }
            .compactMap(\.occurrence.stops.first).prefix(SearchEntry.mostDates)
            .map { Date(start: $0.startLocal, place: $0.name) }
        for stop in performance.stops {
            if case .address(let name, _, _) = stop.place, !also.contains(name) { also.append(name) }
            if let title = stop.title, !also.contains(title) { also.append(title) }
        }
    }

    /// - Parameter genres: what is played there.
    init(_ pitch: Pitch, genres: Set<Slug>) {
        self.init(
            kind: .pitch, title: pitch.name, cities: [pitch.id.city], path: Address.pitch(pitch.id).folder)
        self.genres = genres.sorted()
        also = [pitch.code].compactMap(\.self)
    }

    init(_ festival: Festival) {
        self.init(
            kind: .festival, title: festival.name, cities: [festival.city],
            path: Address.festival(festival.slug).folder)
    }

    /// - Parameters:
    ///   - cities: where they play.
    ///   - genres: what they play.
    ///   - next: the soonest of all their dates.
    init(_ performer: Performer, cities: [Slug], genres: Set<Slug>, next: Date?) {
        self.init(
            kind: .performer, title: performer.name, cities: cities, path: Address.performer(performer.slug).folder)
        self.genres = performer.genres + genres.subtracting(performer.genres).sorted()
        self.next = [next].compactMap(\.self)
        language = performer.language
    }
}
