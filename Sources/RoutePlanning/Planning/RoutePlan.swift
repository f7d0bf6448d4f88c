import Domain

/// The stops of a performance, or of one of its changes, with what is the same on every date looked up once.
struct RoutePlan {
    struct Item {
        let stop: Stop
        let place: ResolvedPlace
        let field: String
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
            items.append(Item(stop: stop, place: place, field: "\(field).\(index)"))
        }
        let points = items.map(\.place.coordinates)
        guard let bounds = BoundingBox(around: points) else { return nil }
        self.items = items
        self.bounds = bounds
        legs = RoutePlan.legs(through: points, router: router)
    }

    static func legs(through points: [Coordinates], router: any Router) -> [Leg] {
        zip(points, points.dropFirst()).map { router.walk(from: $0, to: $1) }
    }
}
