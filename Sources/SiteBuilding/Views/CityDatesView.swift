import Domain

/// The next dates of a performer in one city: those who follow somebody look for their own city first.
enum CityDatesView {
    static let schema = Schema(
        "the dates in a city",
        ["name": .text, "href": .text, "anchor": .text, "items": .html, "more": .html, "more_summary": .text])
    /// More stand in a part that is opened.
    private static let mostAtOnce = 8

    /// - Parameter entries: in order of time; the city of the next date comes first.
    static func views(of entries: [Listing.Entry], edition: Edition) -> [View] {
        var order: [City] = []
        var byCity: [Slug: [String]] = [:]
        for entry in entries {
            guard let item = entry.fragments.item else { continue }
            if byCity[entry.show.city.slug] == nil { order.append(entry.show.city) }
            byCity[entry.show.city.slug, default: []].append(item)
        }
        return order.map { city in
            let items = byCity[city.slug] ?? []
            let more = items.dropFirst(mostAtOnce)
            return View(
                schema,
                [
                    "name": city.name, "href": edition.link(.city(city.slug)), "anchor": "in-\(city.slug)",
                    "items": items.prefix(mostAtOnce).joined(), "more": more.joined(),
                    "more_summary": more.isEmpty ? nil : edition.strings.text(.moreDates, count: more.count),
                ])
        }
    }
}
