import Domain
import RoutePlanning

/// The map of a listing: its places in the order of what comes next, each with a small timetable.
struct ListingMap {
    /// More markers than this say nothing; the list says how many places are left out.
    static let mostPlaces = 40
    static let mostSets = 4

    /// A place as listings tell it from others.
    struct Spot: Hashable {
        let name: String
        let coordinates: Coordinates
    }

    struct Place {
        let stop: PlannedStop
        var sets: [OccurrenceFragments.Point]

        var spot: Spot { Spot(name: stop.name, coordinates: stop.coordinates) }
    }

    let edition: Edition

    /// Nil where nothing has a place.
    func view(of entries: [Listing.Entry], title: String) -> View? {
        let all = places(of: entries)
        guard !all.isEmpty else { return nil }
        let shown = Array(all.prefix(ListingMap.mostPlaces))
        let marks = marks(of: shown)
        let drawn = zip(shown, marks).map { place, mark in
            MapPlace(
                mark: mark, name: place.stop.name, title: sentence(place), coordinates: place.stop.coordinates,
                isOff: place.sets.allSatisfy { $0.stop.status.isOff }, isNow: place.sets.contains { $0.isNow })
        }
        let svg = MapDrawing(places: drawn, title: title, strings: edition.strings).svg()
        let more = all.count - shown.count
        return View(
            MapView.schema,
            [
                "svg": svg, "places": zip(shown, marks).map { view(of: $0, mark: $1) },
                "more": more > 0 ? edition.strings.text(.morePlaces, count: more) : nil,
            ])
    }

    /// The places of what is not over, in the order of what comes next.
    func places(of entries: [Listing.Entry]) -> [Place] {
        var order: [Place] = []
        var known: [Spot: Int] = [:]
        for entry in entries where !entry.fragments.isOver {
            for point in entry.points where !point.isOver {
                let spot = Spot(name: point.stop.name, coordinates: point.stop.coordinates)
                if let index = known[spot] {
                    order[index].sets.append(point)
                } else {
                    known[spot] = order.count
                    order.append(Place(stop: point.stop, sets: [point]))
                }
            }
        }
        for index in order.indices { order[index].sets.sort { $0.stop.start < $1.stop.start } }
        return order
    }

    /// The pitch's code where it has one; else the next number that is no code here.
    func marks(of places: [Place]) -> [String] {
        let codes = places.map { place in place.stop.pitch.flatMap { edition.catalog.pitches[$0]?.code } }
        let taken = Set(codes.compactMap { $0 })
        var number = 0
        return codes.map { code in
            if let code { return code }
            repeat { number += 1 } while taken.contains(String(number))
            return String(number)
        }
    }

    private func href(of stop: PlannedStop) -> String? {
        stop.pitch.map { edition.link(.pitch($0)) }
    }

    private func sentence(_ place: Place) -> String {
        let sets = place.sets.prefix(ListingMap.mostSets).compactMap(\.set?.sentence)
        return "\(place.stop.name): " + sets.joined(separator: "; ")
    }

    private func view(of place: Place, mark: String) -> View {
        let sets = place.sets.prefix(ListingMap.mostSets).compactMap(\.set?.view)
        let more = place.sets.count - sets.count
        return View(
            PlaceView.schema,
            [
                "mark": mark, "name": place.stop.name, "href": href(of: place.stop), "address": place.stop.address,
                "position": PlaceView.position(of: place.stop.coordinates),
                "sets": sets, "more": more > 0 ? edition.strings.text(.moreSets, count: more) : nil,
            ])
    }
}
