import Domain

/// The clock of a city around one day.
///
/// One look-up tells whether the offset changes in the days around it; where it does not, which is so on almost every
/// day, the times of all stops are sums.
struct DayClock {
    private let zone: Zone
    private let day: LocalDate
    private let offset: Int
    /// Minutes after the day's midnight, to both sides, in which the offset holds.
    private let steady: Range<Int>

    init(zone: Zone, day: LocalDate) {
        self.zone = zone
        self.day = day
        let midnight = day.daysSinceEpoch * 86_400
        // No zone is further than a day from UTC.
        let (first, last) = (Instant(seconds: midnight - 2 * 86_400), Instant(seconds: midnight + 4 * 86_400))
        offset = zone.offset(at: first)
        let isSteady = !DayClock.hasTransition(in: zone, after: first, upTo: last)
        steady = isSteady ? -1440..<3 * 1440 : 0..<0
    }

    /// The moment of a wall-clock time, and what clocks show then.
    struct Time {
        let instant: Instant
        let local: LocalDateTime
        let offset: Int
    }

    /// A time that the clock skips is shown as what the clock shows at that moment, so that pages, feeds and the
    /// watch of somebody who waits agree.
    func time(atMinute minute: Int) -> Time {
        let local = LocalDateTime(date: day, minute: minute)
        if steady.contains(minute) {
            return Time(instant: Instant(seconds: local.wallSeconds - offset), local: local, offset: offset)
        }
        return time(at: zone.instant(of: local))
    }

    func time(at instant: Instant) -> Time {
        Time(instant: instant, local: zone.local(instant), offset: zone.offset(at: instant))
    }

    private static func hasTransition(in zone: Zone, after first: Instant, upTo last: Instant) -> Bool {
        var low = 0
        var high = zone.transitions.count
        while low < high {
            let middle = (low + high) / 2
            if zone.transitions[middle].at <= first { low = middle + 1 } else { high = middle }
        }
        return low < zone.transitions.count && zone.transitions[low].at <= last
    }
}
