import Domain
import RoutePlanning

/// A stop of a performance that comes again: the series, and an event for each date that is not as the series says.
struct StopSeries {
    let base: Stop
    let show: PublishedPerformance
    let edition: Edition

    func write(to calendar: inout CalendarWriter) {
        let uid = StopEvents.uid(show.performance.date, base.key, show, edition)
        guard let pattern else { return }
        var master = StopEvent(pattern, on: nil, uid: uid, show: show, edition: edition)
        master.recurrence = RecurrenceLines.lines(
            for: show.performance, startMinute: base.start, dates: show.all.map(\.date), zone: show.zone)
        master.write(to: &calendar)

        for occurrence in show.all {
            let original = LocalDateTime(date: occurrence.date, minute: base.start)
            let planned = occurrence.stops.first { $0.key == base.key }
            var stop = planned ?? pattern.moved(to: occurrence.date, base: base, zone: show.zone)
            if planned == nil { stop.status = .cancelled }
            // What was once said to differ stays an event of its own, whose SEQUENCE says that it no longer does.
            guard
                planned == nil || show.live?.contains(base.key, on: occurrence.date) == true
                    || differs(stop, from: pattern, on: occurrence.date)
            else { continue }
            var event = StopEvent(stop, on: occurrence.date, uid: uid, show: show, edition: edition)
            event.recurrenceID = original
            event.write(to: &calendar)
        }
    }

    /// The stop as the series has it: at its own place, on the first date, whatever single dates say.
    private var pattern: PlannedStop? {
        let plain = show.planned.first { occurrence in
            occurrence.change == nil
                && occurrence.stops.contains { $0.key == base.key && isAtOwnPlace($0) && $0.status != .closed }
        }
        let some = plain ?? show.planned.first { $0.stops.contains { $0.key == base.key } }
        guard var stop = some?.stops.first(where: { $0.key == base.key }) else { return nil }
        if plain == nil {
            stop.status = base.status ?? show.performance.status ?? .scheduled
            stop.note = base.note ?? show.performance.note
        }
        return stop.moved(to: show.performance.date, base: base, zone: show.zone)
    }

    private func isAtOwnPlace(_ stop: PlannedStop) -> Bool {
        switch base.place {
        case .pitch(let pitch): stop.pitch?.pitch == pitch
        case .address(let name, _, let coordinates): stop.name == name && stop.coordinates == coordinates
        }
    }

    private func differs(_ stop: PlannedStop, from pattern: PlannedStop, on date: LocalDate) -> Bool {
        stop.startLocal != LocalDateTime(date: date, minute: base.start)
            || stop.endLocal != LocalDateTime(date: date, minute: base.end)
            || stop.status != pattern.status || stop.note != pattern.note || stop.title != pattern.title
            || stop.name != pattern.name || stop.address != pattern.address
            || stop.coordinates != pattern.coordinates
    }
}

extension PlannedStop {
    /// The same stop at the series' own time on another date.
    fileprivate func moved(to date: LocalDate, base: Stop, zone: Zone) -> PlannedStop {
        var stop = self
        stop.startLocal = LocalDateTime(date: date, minute: base.start)
        stop.endLocal = LocalDateTime(date: date, minute: base.end)
        stop.start = zone.instant(of: stop.startLocal)
        stop.end = zone.instant(of: stop.endLocal)
        stop.startOffset = zone.offset(at: stop.start)
        stop.endOffset = zone.offset(at: stop.end)
        return stop
    }
}
