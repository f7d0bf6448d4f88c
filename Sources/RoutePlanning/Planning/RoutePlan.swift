import Domain

/// The stops of a performance, or of one of its changes, with what is the same on every date looked up once.
struct RoutePlan {
    struct Item {
        let stop: Stop
        let place: ResolvedPlace
        /// All but the times, the status and the note; all dates share what it says.
        let outline: PlannedStop
    }

    let items: [Item]
    /// The walks as they are unless the place moves a stop; all dates share this one array.
    let legs: [Leg]
    let bounds: BoundingBox

    /// Nil where a pitch is unknown, and without stops.
    init?(stops: [Stop], field: String, in city: City, pitches: [PitchID: Pitch], router: any Router) {
        var items: [Item] = []
        for (index, stop) in stops.enumerated() {
            guard let place = ResolvedPlace(stop.place, in: city, pitches: pitches) else { return nil }
            let outline = RoutePlan.outline(of: stop, at: place, number: index + 1, field: "\(field).\(index)")
            items.append(Item(stop: stop, place: place, outline: outline))
        }
        let points = items.map(\.place.coordinates)
        guard let bounds = BoundingBox(around: points) else { return nil }
        self.items = items
        self.bounds = bounds
        legs = RoutePlan.legs(through: points, router: router)
    }

    private static func outline(of stop: Stop, at place: ResolvedPlace, number: Int, field: String) -> PlannedStop {
        let epoch = Instant(seconds: 0)
        let local = LocalDateTime(wallSeconds: 0)
        return PlannedStop(
            key: stop.key, number: number, pitch: place.pitch?.id, name: place.name, address: place.address,
            coordinates: place.coordinates, startLocal: local, endLocal: local, start: epoch, end: epoch,
            startOffset: 0, endOffset: 0, title: stop.title, isApproximate: stop.isApproximate, field: field)
    }

    static func legs(through points: [Coordinates], router: any Router) -> [Leg] {
        zip(points, points.dropFirst()).map { router.walk(from: $0, to: $1) }
    }
}
