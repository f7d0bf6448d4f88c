import Domain

/// Days with their list items, which are finished fragments.
enum TimetableView {
    static let day = Schema(
        "a day", ["anchor": .text, "name": .text, "relative": .text, "href": .text, "items": .html])
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
                        "relative": relative(date, today: today, strings: edition.strings),
                        "href": city.map { edition.link(.day(city: $0, date: date)) },
                        "items": entries.compactMap(\.fragments.item).joined(),
                    ])
            }
        return View(schema, ["days": days, "is_empty": days.isEmpty])
    }

    private static func relative(_ date: LocalDate, today: LocalDate?, strings: Strings) -> String? {
        guard let today else { return nil }
        if date == today { return strings.text(.today) }
        if date == today.adding(days: 1) { return strings.text(.tomorrow) }
        return nil
    }
}
