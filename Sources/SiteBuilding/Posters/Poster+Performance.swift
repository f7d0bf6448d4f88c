import Domain
import RoutePlanning

extension Poster {
    /// The next date large, its stops, and the dates after it.
    static func performance(_ show: PublishedPerformance, context: PageContext) -> Poster {
        let edition = context.edition
        let strings = edition.strings
        let performance = show.performance
        var clock = edition.clock()
        clock.depend(on: show.window)
        let ahead = show.all.filter { !StopStatus.isOver($0, clock: &clock) && !StopStatus.planned(of: $0).isOff }
        let next = ahead.first
        let further = ahead.dropFirst().prefix(mostDates).compactMap { date(of: $0, after: next, strings: strings) }
        let stops = next?.stops.filter { !$0.status.isOff } ?? []
        let rows = stops.map { stop in
            // Many an address begins with the name of the place, which needs no saying twice.
            Row(
                lead: stops.count > 1 ? strings.timeRange(stop.startLocal, stop.endLocal) : nil, text: stop.name,
                note: stop.address.hasPrefix(stop.name) ? nil : stop.address)
        }
        let leader = show.performers.first
        return Poster(
            address: .performancePoster(performance.address), target: .performance(performance.address),
            trail: context.performersTrail + [leader].compactMap(\.self).map { ($0.name, .performer($0.slug)) }
                + [(performance.title, .performance(performance.address))],
            kicker: (performance.genres.map(strings.genre) + [show.city.name]).joined(separator: " · "),
            name: performance.title, language: performance.language,
            lead: show.performers.map(\.name).joined(separator: " & "),
            day: next.map { strings.longDate($0.day) },
            time: next.map { OccurrenceWords($0, in: show, strings: strings).time },
            heading: strings.text(.posterRoute), rows: rows,
            more: further.isEmpty ? nil : strings.text(.posterAlso, ["dates": further.joined(separator: " · ")]),
            density: rows.count > 3 ? .packed : rows.count > 1 ? .dense : .roomy,
            invitation: strings.text(.posterScanPerformance), window: clock.window)
    }

    /// The day, and the time where it is another than that of the next date.
    private static func date(of occurrence: Occurrence, after next: Occurrence?, strings: Strings) -> String? {
        guard let start = occurrence.stops.first?.startLocal else { return nil }
        let isAtSameTime = next?.stops.first?.startLocal.minute == start.minute
        return isAtSameTime ? strings.shortDate(occurrence.day) : strings.shortMoment(start)
    }
}
