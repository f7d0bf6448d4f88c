import Domain
import RoutePlanning

extension Poster {
    /// Who plays, and the next dates; the code leads to where they are tipped, if they are.
    ///
    /// - Parameter entries: what the performer's page lists, in order of time.
    static func performer(
        _ performer: Performer, entries: [Listing.Entry], window: ChangeWindow, context: PageContext
    ) -> Poster {
        let edition = context.edition
        let strings = edition.strings
        let ahead = entries.filter { !$0.fragments.isOver && !StopStatus.planned(of: $0.fragments.occurrence).isOff }
        let rows = ahead.prefix(mostDates).compactMap { entry -> Row? in
            let (occurrence, show) = (entry.fragments.occurrence, entry.show)
            guard let first = occurrence.stops.first else { return nil }
            let words = OccurrenceWords(occurrence, in: show, strings: strings)
            let place = strings.text(.posterAt, ["place": words.places, "city": show.city.name])
            return Row(
                lead: strings.shortMoment(first.startLocal), text: show.performance.title, note: place,
                language: show.performance.language)
        }
        let takesTips = edition.takesTips(performer)
        let origin = performer.origin.map { strings.text(.originFrom, ["place": $0]) }
        let said = performer.genres.map(strings.genre) + [origin].compactMap(\.self)
        return Poster(
            address: .performerPoster(performer.slug),
            target: takesTips ? .tip(performer.slug) : .performer(performer.slug),
            trail: context.performersTrail + [(performer.name, .performer(performer.slug))],
            kicker: said.joined(separator: " · "), name: performer.name, language: performer.language,
            heading: strings.text(.posterDates), rows: rows, density: rows.count > 3 ? .dense : .roomy,
            invitation: strings.text(takesTips ? .posterScanTip : .posterScanPerformer),
            window: window)
    }

    /// As many as somebody reads while walking past.
    static let mostDates = 6
}
