import Domain

/// A point of a drawing, in its units, from the top left corner.
struct MapPoint: Hashable {
    var x: Double
    var y: Double

    func distance(to other: MapPoint) -> Double {
        ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }

    /// `x,y` with one decimal.
    var text: String { "\(DecimalText.short(x, decimals: 1)),\(DecimalText.short(y, decimals: 1))" }
}
