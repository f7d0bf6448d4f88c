import Domain
import RoutePlanning

/// The events of one performance that belong into a listing's calendar.
///
/// A series belongs there as a whole only if all of its dates do. A calendar of one day has that day of it, and that of
/// a pitch, where single dates are elsewhere, has those dates that are at the pitch. A date that has moved by word of mouth stays in its series, which then says where to.
struct ListingEvents {
    let listing: Listing
    let member: PerformanceFragments
    let edition: Edition

    func events() -> [StopEvents.Group] {
        let show = member.show
        if listing.isOneDay, show.repeats {
            return member.occurrences.flatMap { fragments in
                StopEvents.single(fragments.occurrence.stops, of: fragments.occurrence, in: show, edition: edition)
            }
        }
        guard let pitch = listing.pitch else { return member.events.groups }
        return member.events.groups.flatMap { group -> [StopEvents.Group] in
            if show.planned.allSatisfy({ isOnlyAt(pitch, group.key, $0) }) { return [group] }
            return show.shown.flatMap { occurrence in
                let stops = occurrence.stops.filter { $0.key == group.key && $0.pitch == pitch }
                return StopEvents.single(stops, of: occurrence, in: show, edition: edition)
            }
        }
    }

    private func isOnlyAt(_ pitch: PitchID, _ key: Slug, _ occurrence: Occurrence) -> Bool {
        occurrence.stops.allSatisfy { $0.key != key || $0.pitch == pitch }
            && occurrence.stops.contains { $0.key == key }
    }
}
