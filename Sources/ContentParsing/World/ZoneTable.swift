package import Domain
private import Foundation
private import Synchronization

/// Time zones by their IANA names, each worked out once.
///
/// Foundation knows the rules; what it knows of a zone becomes a table of integers here, so that no calendar is asked
/// again for each of a hundred thousand stops. One table serves any number of parses, also at the same time.
package final class ZoneTable: Sendable {
    private let known = Mutex<[String: Zone]>([:])

    package init() {}

    /// The zone of a name such as `Europe/Lisbon`; nil for a name that IANA does not know.
    ///
    /// Short names (`EST`, `UTC`) are refused: they are no places, and most know nothing of summer time.
    package func zone(named name: String) -> Zone? {
        if let zone = known.withLock({ $0[name] }) { return zone }
        guard name.contains("/"), let source = TimeZone(identifier: name), source.identifier == name else { return nil }
        let zone = ZoneTable.table(of: source)
        known.withLock { $0[name] = zone }
        return zone
    }

    /// What somebody probably meant who wrote something else: `Lisbon` finds `Europe/Lisbon`.
    package func nearest(to name: String) -> String? {
        let names = TimeZone.knownTimeZoneIdentifiers
        let wanted = name.replacing(" ", with: "_").lowercased()
        return names.first { $0.lowercased() == wanted || $0.lowercased().hasSuffix("/" + wanted) }
            ?? NearestZone.name(for: name, in: names)
    }

    /// All changes of the offset in the years that dates may lie in.
    private static func table(of source: TimeZone) -> Zone {
        let start = seconds(year: WrittenDate.years.lowerBound)
        let end = seconds(year: WrittenDate.years.upperBound + 2)
        var transitions: [Zone.Transition] = []
        var date = Date(timeIntervalSince1970: start)
        let initial = source.secondsFromGMT(for: date)
        while let next = source.nextDaylightSavingTimeTransition(after: date), next > date {
            guard next.timeIntervalSince1970 < end else { break }
            let offset = source.secondsFromGMT(for: next)
            if offset != transitions.last?.offset ?? initial {
                transitions.append(
                    Zone.Transition(at: Instant(seconds: Int(next.timeIntervalSince1970)), offset: offset))
            }
            date = next
        }
        return Zone(identifier: source.identifier, initialOffset: initial, transitions: transitions)
    }

    private static func seconds(year: Int) -> Double {
        Double((LocalDate(year: year, month: 1, day: 1)?.daysSinceEpoch ?? 0) * 86_400)
    }
}
