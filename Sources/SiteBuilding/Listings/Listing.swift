import Domain
import RoutePlanning

/// What one listing page and its feeds hold: some performances, of a pitch only the stops there.
struct Listing: Sendable {
    let address: Address
    /// The name that feeds carry.
    let title: String
    let summary: String
    /// The zone by which its days are counted; nil where it spans cities.
    let zone: Zone?
    /// Only stops at this pitch count.
    let pitch: PitchID?
    /// Whether its calendar has the dates themselves rather than the series that they belong to.
    let isOneDay: Bool
    let members: [PerformanceFragments]
    /// What it depends on in time besides its members.
    private let extraWindow: ChangeWindow

    init(
        address: Address, title: String, summary: String, zone: Zone?, pitch: PitchID? = nil,
        isOneDay: Bool = false, members: [PerformanceFragments], extraWindow: ChangeWindow = ChangeWindow()
    ) {
        self.address = address
        self.title = title
        self.summary = summary
        self.zone = zone
        self.pitch = pitch
        self.isOneDay = isOneDay
        self.members = members
        self.extraWindow = extraWindow
    }
}

extension Listing {
    /// One occurrence of one of the members.
    struct Entry: Sendable {
        let show: PublishedPerformance
        let fragments: OccurrenceFragments
        /// Only stops at this pitch count.
        fileprivate let pitch: PitchID?

        /// The points that belong to the listing.
        var points: [OccurrenceFragments.Point] {
            pitch == nil ? fragments.points : fragments.points.filter { $0.stop.pitch == pitch }
        }
    }

    /// The occurrences that belong to the listing, in order of time.
    func entries() -> [Entry] {
        var entries: [Entry] = []
        for member in members {
            for fragments in member.occurrences {
                guard fragments.stops.contains(where: { pitch == nil || $0.stop.pitch == pitch }) else { continue }
                entries.append(Entry(show: member.show, fragments: fragments, pitch: pitch))
            }
        }
        return entries.sorted { $0.fragments.precedes($1.fragments) }
    }

    /// What the listing depends on in time: which dates are shown, and how each of them is.
    var window: ChangeWindow {
        var window = extraWindow
        for member in members {
            window.formUnion(member.show.window)
            for occurrence in member.occurrences { window.formUnion(occurrence.window) }
        }
        return window
    }
}
