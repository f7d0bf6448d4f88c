import Domain
import RoutePlanning

/// A date of a performance, on the performance's own page.
enum DateView {
    static let schema = Schema(
        "a date",
        [
            "anchor": .text, "name": .text, "time": .text, "datetime": .text, "places": .text, "relative": .text,
            "directions": .text, "status": .text,
            "status_class": .text, "note": .text, "is_off": .flag, "is_now": .flag, "is_now_by_plan": .flag,
            "is_over": .flag, "is_said": .flag, "said": .text, "advice": .text,
        ])

    static func view(
        of occurrence: Occurrence, in show: PublishedPerformance, edition: Edition, clock: inout ChangeClock
    ) -> View {
        let words = OccurrenceWords(occurrence, in: show, strings: edition.strings)
        let status = StopStatus.planned(of: occurrence)
        let isOver = StopStatus.isOver(occurrence, clock: &clock)
        let isNow = !status.isOff && !isOver && StopStatus.isNow(occurrence, clock: &clock)
        let first = occurrence.stops.first
        return View(
            schema,
            [
                "anchor": occurrence.date.description, "name": edition.strings.longDate(occurrence.day),
                "time": words.time, "datetime": first.map { $0.start.rfc3339(offset: $0.startOffset) },
                "places": words.places, "relative": relative(occurrence, in: show, edition: edition, clock: &clock),
                "directions": occurrence.stops.first { !$0.status.isOff && $0.status != .ended }
                    .map { GeoLink.url($0.coordinates, name: $0.name) },
                "status": edition.strings.notable(status),
                "status_class": status.rawValue, "note": occurrence.stops.lazy.compactMap(\.note).first,
                "is_off": status.isOff, "is_over": isOver, "is_said": occurrence.stops.contains(where: \.isSaid),
                "is_now": isNow,
                "is_now_by_plan": isNow && status != .live,
                "said": said(occurrence, as: status, in: show, edition: edition),
                "advice": isOver ? nil : edition.strings.advice(status),
            ])
    }

    /// When somebody said the status that is shown, and of which stop where one is on: `Rossio, said 18:32`.
    private static func said(
        _ occurrence: Occurrence, as status: Status, in show: PublishedPerformance, edition: Edition
    ) -> String? {
        guard let stop = occurrence.stops.first(where: { $0.isSaid && $0.status == status }),
            let word = edition.word(on: stop, of: occurrence, in: show)
        else { return nil }
        let strings = edition.strings
        let moment = show.zone.local(word.at)
        let isSameDay = Evening.day(of: moment) == Evening.day(of: stop.startLocal)
        let time = isSameDay ? strings.time(moment) : strings.shortMoment(moment)
        guard status == .live, occurrence.stops.count > 1 else { return strings.text(.said, ["time": time]) }
        return strings.text(.saidAt, ["time": time, "place": stop.name])
    }

    /// Today or tomorrow; the coming 05:00 is only a change point for what is near.
    private static func relative(
        _ occurrence: Occurrence, in show: PublishedPerformance, edition: Edition, clock: inout ChangeClock
    ) -> String? {
        guard let first = occurrence.stops.first else { return nil }
        let day = Evening.day(of: first.startLocal)
        guard clock.hasPassed(Evening.start(of: day.adding(days: -1), in: show.zone)) else { return nil }
        guard clock.hasPassed(Evening.start(of: day, in: show.zone)) else { return edition.strings.text(.tomorrow) }
        return clock.hasPassed(Evening.start(of: day.adding(days: 1), in: show.zone))
            ? nil : edition.strings.text(.today)
    }
}
