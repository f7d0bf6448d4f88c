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
    package func zone(named name: String) -> Zone? {
        if let zone = known.withLock({ $0[name] }) { return zone }
        guard let zone = Zone(iana: name, years: WrittenDate.years) else { return nil }
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
}
