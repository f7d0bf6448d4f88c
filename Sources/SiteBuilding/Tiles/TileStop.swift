import Domain
import RoutePlanning

/// What a tile takes over from a stop: its feature and its place in the order, but not what else was rendered of it, so
/// that stops may wait for those of other cities without holding the city's fragments.
struct TileStop: Sendable {
    let feature: [UInt8]
    let coordinates: Coordinates
    /// How long it stays as it is, and in the tile.
    let window: ChangeWindow
    private let start: Instant
    private let occurrence: String
    private let number: Int

    init(_ point: OccurrenceFragments.Point, of fragments: OccurrenceFragments, in show: PublishedPerformance) {
        feature = point.bytes
        coordinates = point.stop.coordinates
        var window = fragments.window
        window.formUnion(show.window)
        self.window = window
        start = fragments.occurrence.start
        occurrence = fragments.occurrence.id
        number = point.stop.number
    }

    /// The order of every listing.
    func precedes(_ other: TileStop) -> Bool {
        (start, occurrence, number) < (other.start, other.occurrence, other.number)
    }

    /// The stops of some performances, by tile.
    static func byTile(_ members: [PerformanceFragments]) -> [MapTile: [TileStop]] {
        var stops: [MapTile: [TileStop]] = [:]
        for member in members {
            for fragments in member.occurrences {
                for point in fragments.points {
                    stops[MapTile(around: point.stop.coordinates), default: []]
                        .append(TileStop(point, of: fragments, in: member.show))
                }
            }
        }
        return stops
    }
}
