import Domain

/// What a stop has in common on all its dates, held once: a weekly show has fifty of each stop.
final class StopOutline: Sendable {
    struct Values: Sendable, Hashable {
        var key: Slug
        var number: Int
        var pitch: PitchID?
        var name: String
        var address: String
        var coordinates: Coordinates
        var title: String?
        var isApproximate: Bool
        var field: String
    }

    let values: Values

    init(_ values: Values) {
        self.values = values
    }
}

extension StopOutline: Hashable {
    static func == (left: StopOutline, right: StopOutline) -> Bool {
        left === right || left.values == right.values
    }

    func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
