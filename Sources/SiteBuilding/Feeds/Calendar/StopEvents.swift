import Domain
import RoutePlanning

/// The VEVENTs of a performance (RFC 5545, 3.6.1): a series for each of its stops, and one for each date that is different.
struct StopEvents: Sendable {
    /// The events that belong to one stop, which is what a calendar is made of.
    struct Group: Sendable {
        let key: Slug
        let bytes: [UInt8]
        /// How many VEVENTs it is.
        let count: Int
    }

    let groups: [Group]

    var count: Int { groups.reduce(0) { $0 + $1.count } }

    /// The years that their times lie in, for the VTIMEZONE.
    let years: ClosedRange<Int>

    /// Of a language that has no calendars.
    static let none = StopEvents(groups: [], years: 1970...1970)

    private init(groups: [Group], years: ClosedRange<Int>) {
        self.groups = groups
        self.years = years
    }

    init(of show: PublishedPerformance, edition: Edition) {
        var keys: [Slug] = []
        for occurrence in show.all {
            for stop in occurrence.stops where !keys.contains(stop.key) { keys.append(stop.key) }
        }
        groups = keys.map { key in
            var calendar = CalendarWriter()
            if show.repeats, let base = show.performance.stops.first(where: { $0.key == key }) {
                StopSeries(base: base, show: show, edition: edition).write(to: &calendar)
            } else {
                for occurrence in show.all {
                    for stop in occurrence.stops where stop.key == key {
                        let uid = StopEvents.uid(occurrence.date, key, show, edition)
                        StopEvent(stop, on: occurrence.date, uid: uid, show: show, edition: edition).write(
                            to: &calendar)
                    }
                }
            }
            return Group(key: key, bytes: calendar.bytes, count: calendar.events)
        }
        let first = min(show.all.first?.day ?? show.performance.date, show.performance.date).components.year
        let last = max(show.all.last?.day ?? show.performance.date, show.performance.date).adding(days: 2).components
            .year
        years = min(first, last)...max(first, last)
    }

    /// Stops of one occurrence without their series: a date of one is named by the series and its own time there, so
    /// that a calendar that has both shows it once.
    static func single(
        _ stops: [PlannedStop], of occurrence: Occurrence, in show: PublishedPerformance, edition: Edition
    ) -> [Group] {
        stops.map { stop in
            let base = show.repeats ? show.performance.stops.first { $0.key == stop.key } : nil
            let date = base == nil ? occurrence.date : show.performance.date
            var event = StopEvent(
                stop, on: occurrence.date, uid: uid(date, stop.key, show, edition), show: show, edition: edition)
            if let base { event.recurrenceID = LocalDateTime(date: occurrence.date, minute: base.start) }
            var calendar = CalendarWriter()
            event.write(to: &calendar)
            return Group(key: stop.key, bytes: calendar.bytes, count: calendar.events)
        }
    }

    /// The id of a stop of an occurrence, with the host; a series is named by its first date.
    static func uid(_ date: LocalDate, _ key: Slug, _ show: PublishedPerformance, _ edition: Edition) -> String {
        "\(show.performance.id)/\(date)/\(key)@\(edition.site.url.host)"
    }
}
