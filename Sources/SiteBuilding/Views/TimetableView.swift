import Domain
import RoutePlanning

/// Days with their list items, which are finished fragments; in each day what is on first, then the rest by the hour.
enum TimetableView {
    static let day = Schema(
        "a day",
        [
            "anchor": .text, "name": .text, "relative": .text, "href": .text, "is_today": .flag,
            "hours": .list(SetGroupView.schema),
        ])
    static let schema = Schema("a timetable", ["days": .list(day), "is_empty": .flag])

    /// - Parameters:
    ///   - today: the day of the programme, for "today" and "tomorrow"; nil where no city says it.
    ///   - city: whose day pages the headings link to.
    static func view(
        of entries: [Listing.Entry], today: LocalDate?, city: Slug?, edition: Edition
    ) -> View {
        let current = entries.filter { !$0.fragments.isOver }
        let days = Dictionary(grouping: current, by: \.fragments.evening).sorted { $0.key < $1.key }
            .map { date, entries in
                View(
                    day,
                    [
                        "anchor": "day-\(date)", "name": edition.strings.longDate(date),
                        "relative": edition.strings.relative(date, today: today),
                        "href": city.map { edition.link(.day(city: $0, date: date)) }, "is_today": date == today,
                        "hours": hours(of: entries, edition: edition),
                    ])
            }
        return View(schema, ["days": days, "is_empty": days.isEmpty])
    }

    private static func hours(of entries: [Listing.Entry], edition: Edition) -> [View] {
        let now = entries.filter(\.fragments.isNow)
        let groups = Dictionary(grouping: entries.filter { !$0.fragments.isNow }, by: hour).sorted { $0.key < $1.key }
        return (now.isEmpty ? [] : [SetGroupView.view(edition.strings.text(.onNow), of: now, isNow: true)])
            + groups.map { hour, entries in SetGroupView.view(edition.strings.time(hour), of: entries) }
    }

    /// The full hour in which an occurrence starts.
    private static func hour(of entry: Listing.Entry) -> LocalDateTime {
        guard let start = entry.fragments.occurrence.stops.first?.startLocal else {
            return LocalDateTime(date: entry.fragments.evening, minute: 0)
        }
        return LocalDateTime(date: start.date, minute: start.minute / 60 * 60)
    }
}
