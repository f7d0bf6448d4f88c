import Domain
import RoutePlanning

/// The one set to go to where nothing is on: what, when, where.
enum UpNextView {
    static let schema = Schema(
        "the next set",
        [
            "title": .text, "href": .text, "lang": .text, "performer": .text, "when": .text, "datetime": .text,
            "places": .text, "city": .text, "is_today": .flag,
        ])

    /// - Parameter today: the day of the programme; nil where no city says it.
    static func view(of entry: Listing.Entry, today: LocalDate?, edition: Edition) -> View {
        let (strings, show, occurrence) = (edition.strings, entry.show, entry.fragments.occurrence)
        let first = occurrence.stops.first
        let day = entry.fragments.evening
        let date = strings.relative(day, today: today) ?? strings.shortDate(occurrence.day)
        let time = first.map { strings.time($0.startLocal) } ?? ""
        return View(
            schema,
            [
                "title": show.performance.title,
                "href": edition.link(.performance(show.performance.address)) + "#" + occurrence.date.description,
                "lang": show.performance.language, "performer": show.performers.first?.name,
                "when": strings.text(.nextWhen, ["date": date, "time": time]),
                "datetime": first.map { $0.start.rfc3339(offset: $0.startOffset) },
                "places": OccurrenceWords(occurrence, in: show, strings: strings).places, "city": show.city.name,
                "is_today": day == today,
            ])
    }

    /// The first that is ahead and takes place; nil where nothing does.
    static func first(of entries: [Listing.Entry], clock: inout ChangeClock) -> Listing.Entry? {
        for entry in entries where !entry.fragments.isOver && !entry.fragments.isNow {
            let occurrence = entry.fragments.occurrence
            guard !StopStatus.planned(of: occurrence).isOff else { continue }
            if !StopStatus.hasBegun(occurrence, clock: &clock) { return entry }
        }
        return nil
    }
}
