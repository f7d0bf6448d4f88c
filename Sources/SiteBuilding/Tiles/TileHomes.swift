import Domain
import RoutePlanning

/// Which tiles hold stops of several cities: those wait until all cities are rendered, the others need not.
struct TileHomes {
    private let shared: Set<MapTile>

    init(_ performances: [PublishedPerformance]) {
        var cities: [MapTile: Slug] = [:]
        var shared: Set<MapTile> = []
        for show in performances where show.isListed {
            for occurrence in show.shown {
                for stop in occurrence.stops {
                    let tile = MapTile(around: stop.coordinates)
                    if let city = cities[tile] {
                        if city != show.city.slug { shared.insert(tile) }
                    } else {
                        cities[tile] = show.city.slug
                    }
                }
            }
        }
        self.shared = shared
    }

    func isShared(_ tile: MapTile) -> Bool { shared.contains(tile) }
}
