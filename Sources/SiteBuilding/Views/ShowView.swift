import Domain
import RoutePlanning

/// A performance in the list of all that a performer has, with its next or its last date.
enum ShowView {
    static let schema = Schema(
        "a show", ["name": .text, "href": .text, "lang": .text, "when": .text, "datetime": .text])

    /// - Returns: the shows that have a date ahead by that date, and the archive, the latest first.
    static func views(
        of shows: [PublishedPerformance], edition: Edition, clock: inout ChangeClock
    ) -> (ahead: [View], past: [View]) {
        var ahead: [(Occurrence, PublishedPerformance)] = []
        var past: [(Occurrence, PublishedPerformance)] = []
        for show in shows {
            if let next = show.all.first(where: { !StopStatus.isOver($0, clock: &clock) }) {
                ahead.append((next, show))
            } else if let last = show.all.last {
                past.append((last, show))
            }
        }
        ahead.sort { ($0.0.start, $0.0.id) < ($1.0.start, $1.0.id) }
        past.sort { ($0.0.start, $0.0.id) > ($1.0.start, $1.0.id) }
        return (
            ahead.map { view($1, on: $0, .nextDate, date: edition.strings.shortDate, edition: edition) },
            past.map { view($1, on: $0, .lastDate, date: edition.strings.longDate, edition: edition) }
        )
    }

    private static func view(
        _ show: PublishedPerformance, on occurrence: Occurrence, _ key: StringKey, date: (LocalDate) -> String,
        edition: Edition
    ) -> View {
        View(
            schema,
            [
                "name": show.performance.title, "href": edition.link(.performance(show.performance.address)),
                "lang": show.performance.language, "when": edition.strings.text(key, ["date": date(occurrence.day)]),
                "datetime": occurrence.day.description,
            ])
    }
}
