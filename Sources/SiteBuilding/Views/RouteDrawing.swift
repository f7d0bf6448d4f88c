import Domain
import RoutePlanning

/// The route of an occurrence: the drawn map, and the list of stops that says the same.
struct RouteDrawing {
    let svg: String?
    let stops: [View]

    /// - Parameter language: of what is written of its stops, where that is not the page's.
    init(occurrence: Occurrence, title: String, language: String?, edition: Edition) {
        let strings = edition.strings
        let places = occurrence.stops.map { stop in
            MapPlace(
                mark: String(stop.number), name: stop.name,
                title: "\(strings.timeRange(stop.startLocal, stop.endLocal)) \(stop.name), \(stop.address)",
                coordinates: stop.coordinates, isOff: stop.status.isOff)
        }
        let walks = occurrence.stops.count > 1 ? [occurrence.stops.map(\.coordinates)] : []
        svg = MapDrawing(
            places: places, walks: walks, title: strings.text(.mapOfRoute, ["title": title]), strings: strings
        ).svg()
        stops = occurrence.stops.enumerated().map { index, stop in
            StopView.view(
                stop, leg: index < occurrence.legs.count ? occurrence.legs[index] : nil,
                common: occurrence.stops.lazy.compactMap(\.note).first, language: language, edition: edition)
        }
    }
}
