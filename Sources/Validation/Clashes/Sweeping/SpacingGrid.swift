import Domain

/// The sets of a city that are on at a moment, by squares as wide as the spacing: whoever is too close to a point is in
/// its square or in one of the eight around it.
struct SpacingGrid {
    private struct Cell: Hashable {
        let column: Int
        let row: Int
    }

    private let spacing: Double
    /// Degrees of a square's sides.
    private let width: Double
    private let height: Double
    private var cells: [Cell: [BookedSet]] = [:]

    init(spacing: Double, around points: [Coordinates]) {
        self.spacing = spacing
        // A little more than the spacing, and as wide as it has to be where the meridians are closest.
        height = max(1, spacing) / 111_000
        let furthest = points.map { abs($0.latitude) }.max() ?? 0
        width = height / max(0.01, Trigonometry.cos(min(furthest, 89) * .pi / 180))
    }

    /// The sets that are still on when this one starts and nearer than the spacing, in order of start.
    ///
    /// Those that are over are dropped on the way, so that a square never grows.
    mutating func near(_ set: BookedSet) -> [BookedSet] {
        let middle = cell(of: set.coordinates)
        var found: [BookedSet] = []
        for row in middle.row - 1...middle.row + 1 {
            for column in middle.column - 1...middle.column + 1 {
                let cell = Cell(column: column, row: row)
                guard var sets = cells[cell] else { continue }
                if sets.contains(where: { $0.end <= set.start }) {
                    sets.removeAll { $0.end <= set.start }
                    cells[cell] = sets.isEmpty ? nil : sets
                }
                found += sets.filter { $0.coordinates.distance(to: set.coordinates) < spacing }
            }
        }
        return found.sorted()
    }

    mutating func insert(_ set: BookedSet) {
        cells[cell(of: set.coordinates), default: []].append(set)
    }

    mutating func remove(_ set: BookedSet) {
        cells[cell(of: set.coordinates)]?.removeAll { $0 == set }
    }

    private func cell(of point: Coordinates) -> Cell {
        Cell(
            column: Int((point.longitude / width).rounded(.down)), row: Int((point.latitude / height).rounded(.down)))
    }
}
