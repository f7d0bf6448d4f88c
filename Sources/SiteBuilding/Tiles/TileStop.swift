import Domain
import RoutePlanning

/// A stop that a tile holds, with what is rendered of it.
struct TileStop: Sendable {
    let show: PublishedPerformance
    let fragments: OccurrenceFragments
    /// Among the stops of the occurrence that feeds still keep.
    private let index: Int

    private var stop: PlannedStop { fragments.stops[index].stop }

    var coordinates: Coordinates { stop.coordinates }

    var feature: [UInt8] { fragments.points[index].bytes }

    /// How long it stays as it is, and in the tile.
    var window: ChangeWindow {
        var window = fragments.window
        window.formUnion(show.window)
        return window
    }

    /// The order of every listing.
    func precedes(_ other: TileStop) -> Bool {
        (fragments.occurrence.start, fragments.occurrence.id, stop.number)
            < (other.fragments.occurrence.start, other.fragments.occurrence.id, other.stop.number)
    }

    /// The stops of some performances, by tile.
    static func byTile(_ members: [PerformanceFragments]) -> [MapTile: [TileStop]] {
        var stops: [MapTile: [TileStop]] = [:]
        for member in members {
            for fragments in member.occurrences {
                for (index, kept) in fragments.stops.enumerated() {
                    stops[MapTile(around: kept.stop.coordinates), default: []]
                        .append(TileStop(show: member.show, fragments: fragments, index: index))
                }
            }
        }
        return stops
    }
}
