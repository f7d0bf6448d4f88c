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
        var days: [View] = []
        var index = 0
        let current = entries.filter { !$0.fragments.isOver }
        while index < current.count {
            let date = current[index].fragments.evening
            var items = ""
            while index < current.count, current[index].fragments.evening == date {
                items += current[index].fragments.item ?? ""
                index += 1
            }
            days.append(
                View(
                    day,
                    [
                        "anchor": "day-\(date)", "name": edition.strings.longDate(date),
                        "relative": relative(date, today: today, strings: edition.strings),
                        "href": city.map { edition.link(.day(city: $0, date: date)) }, "items": items,
                    ]))
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
