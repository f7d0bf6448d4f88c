import Domain
import RoutePlanning

/// An occurrence as an item of a list.
enum OccurrenceView {
    static let schema = Schema(
        "an occurrence",
        [
            "href": .text, "title": .text, "lang": .text, "datetime": .text, "time": .text,
            "date": .text, "places": .text, "city": .text, "performers": .list(LinkView.schema),
            "genres": .list(LinkView.schema), "status": .text, "status_class": .text, "note": .text,
            "is_off": .flag, "is_now": .flag, "is_now_by_plan": .flag, "has_walk": .flag, "walk": .text,
        ])

    static func view(
        of occurrence: Occurrence, in show: PublishedPerformance, edition: Edition, clock: inout ChangeClock
    ) -> View {
        let words = OccurrenceWords(occurrence, in: show, strings: edition.strings)
        let status = StopStatus.planned(of: occurrence)
        let isNow =
            !status.isOff && StopStatus.isNow(occurrence, clock: &clock)
            && !StopStatus.isOver(occurrence, clock: &clock)
        let note = occurrence.stops.lazy.compactMap(\.note).first
        return View(
            schema,
            [
                "href": edition.link(.performance(show.performance.address)) + "#" + occurrence.date.description,
                "title": show.performance.title, "lang": show.performance.language,
                "datetime": occurrence.stops.first.map { $0.start.rfc3339(offset: $0.startOffset) },
                "time": words.time, "date": edition.strings.shortDate(occurrence.day), "places": words.places,
                "city": show.city.name,
                "performers": LinkView.performers(of: show, edition: edition),
                "genres": LinkView.genres(show.performance.genres, of: show.performance.city, edition: edition),
                "status": edition.strings.notable(status),
                "status_class": status.rawValue, "note": note, "is_off": status.isOff, "is_now": isNow,
                "is_now_by_plan": isNow && status != .live,
                "has_walk": occurrence.metres > 0,
                "walk": edition.strings.walk(metres: occurrence.metres, seconds: occurrence.seconds),
            ])
    }
}
