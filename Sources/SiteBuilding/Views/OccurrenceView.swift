import Domain
import RoutePlanning

/// An occurrence as an item of a list.
enum OccurrenceView {
    static let schema = Schema(
        "an occurrence",
        [
            "href": .text, "title": .text, "lang": .text, "datetime": .text, "time": .text,
            "date": .text, "places": .text, "city": .text, "performers": .list(LinkView.schema),
            "genres": .list(LinkView.schema), "status": .text, "status_class": .text, "note": .text, "note_lang": .text,
            "occurrence": .text, "performer_ids": .text, "genre_ids": .text, "pitch_ids": .text, "access_ids": .text,
            "ends": .text, "stop_count": .text, "is_said": .flag, "is_off": .flag, "is_now": .flag,
            "is_now_by_plan": .flag, "has_walk": .flag, "walk": .text,
        ])

    /// An occurrence that is not over.
    static func view(
        of occurrence: Occurrence, in show: PublishedPerformance, isNow: Bool, edition: Edition
    ) -> View {
        let said = OccurrenceWords(occurrence, in: show, strings: edition.strings)
        let status = StopStatus.planned(of: occurrence)
        let note = occurrence.stops.lazy.compactMap(\.note).first
        return View(
            schema,
            [
                "href": edition.link(.performance(show.performance.address)) + "#" + occurrence.date.description,
                "title": show.performance.title, "lang": show.performance.language,
                "datetime": occurrence.stops.first.map { $0.start.rfc3339(offset: $0.startOffset) },
                "time": said.time, "date": edition.strings.shortDate(occurrence.day), "places": said.places,
                "city": show.city.name,
                "occurrence": occurrence.id.description, "performer_ids": words(show.performers.map(\.slug)),
                "genre_ids": words(show.performance.genres),
                "pitch_ids": words(occurrence.stops.compactMap(\.pitch?.pitch)),
                "access_ids": show.performance.accessibility.map(\.rawValue).joined(separator: " "),
                "stop_count": occurrence.stops.count > 1 ? String(occurrence.stops.count) : nil,
                "is_said": occurrence.stops.contains(where: \.isSaid),
                "ends": occurrence.stops.last.map { $0.end.rfc3339(offset: $0.endOffset) },
                "performers": LinkView.performers(of: show, edition: edition),
                "genres": LinkView.genres(show.performance.genres, of: show.performance.city, edition: edition),
                "status": edition.strings.notable(status),
                "status_class": status.rawValue, "note": note, "note_lang": show.performance.languages.own,
                "is_off": status.isOff, "is_now": isNow,
                "is_now_by_plan": isNow && status != .live,
                "has_walk": occurrence.metres > 0,
                "walk": edition.strings.walk(metres: occurrence.metres, seconds: occurrence.seconds),
            ])
    }

    /// Names as an attribute holds them, each once.
    private static func words(_ names: [Slug]) -> String {
        var seen: Set<Slug> = []
        return names.filter { seen.insert($0).inserted }.map(\.description).joined(separator: " ")
    }
}
