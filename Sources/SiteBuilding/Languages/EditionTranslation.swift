import Domain
import RoutePlanning

/// Makes the edition of another language from that of the first: the same programme, with other words.
struct EditionTranslation {
    let first: Edition
    let strings: Strings
    /// The programme with what was said live in this language's words; nil where it is that of the first edition.
    let programme: Programme?

    func edition() -> Edition {
        let catalog = first.catalog.inLanguage(strings.language)
        let names = translatedNames(catalog)
        return Edition(
            first, catalog: catalog, strings: strings,
            language: SiteLanguage(strings, isFirst: false),
            performances: first.performances.compactMap { show in
                translated(show, in: catalog, names: names)
            }, pitchNames: names)
    }

    private func translated(
        _ show: PublishedPerformance, in catalog: Catalog, names: [PitchID: String]
    ) -> PublishedPerformance? {
        guard let city = catalog.cities[show.city.slug] else { return nil }
        let spoken = show.live == nil ? nil : programme?.occurrences[show.index]
        let dates = Set(show.shown.map(\.date))
        let shown = spoken.map { occurrences in occurrences.filter { dates.contains($0.date) } }
        return PublishedPerformance(
            show, performance: catalog.performances[show.index], city: city,
            performers: show.performers.compactMap { catalog.performers[$0.slug] },
            all: named(spoken ?? show.all, names), shown: named(shown ?? show.shown, names))
    }

    private func named(_ occurrences: [Occurrence], _ names: [PitchID: String]) -> [Occurrence] {
        if names.isEmpty { return occurrences }
        return occurrences.map { occurrence in
            guard occurrence.stops.contains(where: { $0.pitch.map { names[$0] != nil } ?? false }) else {
                return occurrence
            }
            var result = occurrence
            result.stops = occurrence.stops.map { $0.named(by: names) }
            return result
        }
    }

    /// Of the pitches that are called otherwise in this language.
    private func translatedNames(_ catalog: Catalog) -> [PitchID: String] {
        var names: [PitchID: String] = [:]
        for (id, pitch) in catalog.pitches where pitch.name != first.catalog.pitches[id]?.name {
            names[id] = pitch.name
        }
        return names
    }
}

extension PlannedStop {
    /// The same with the name of its pitch in another language.
    func named(by names: [PitchID: String]) -> PlannedStop {
        guard let name = pitch.flatMap({ names[$0] }) else { return self }
        var stop = self
        stop.name = name
        return stop
    }
}
