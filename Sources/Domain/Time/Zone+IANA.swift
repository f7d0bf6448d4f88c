private import Foundation

extension Zone {
    /// The table of a zone's offsets in some years, from what the machine knows of it; nil for a name that IANA does not
    /// know.
    ///
    /// Short names (`EST`, `UTC`) are refused: they are no places, and most know nothing of summer time.
    package init?(iana name: String, years: ClosedRange<Int>) {
        guard name.contains("/"), let source = TimeZone(identifier: name), source.identifier == name else { return nil }
        let start = Zone.seconds(year: years.lowerBound)
        let end = Zone.seconds(year: years.upperBound + 2)
        var transitions: [Transition] = []
        var date = Date(timeIntervalSince1970: start)
        let initial = source.secondsFromGMT(for: date)
        while let next = source.nextDaylightSavingTimeTransition(after: date), next > date {
            guard next.timeIntervalSince1970 < end else { break }
            let offset = source.secondsFromGMT(for: next)
            if offset != transitions.last?.offset ?? initial {
                transitions.append(Transition(at: Instant(seconds: Int(next.timeIntervalSince1970)), offset: offset))
            }
            date = next
        }
        self.init(identifier: source.identifier, initialOffset: initial, transitions: transitions)
    }

    private static func seconds(year: Int) -> Double {
        Double((LocalDate(year: year, month: 1, day: 1)?.daysSinceEpoch ?? 0) * 86_400)
    }
}
