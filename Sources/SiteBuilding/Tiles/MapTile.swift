import Domain

/// A tile of the Web Mercator pyramid at the one zoom that the feeds by tile have: 10 km across at the equator, so that
/// the tile of a place and its eight neighbours hold all that is in reach on foot.
struct MapTile: Sendable, Hashable {
    static let zoom = 12
    /// Tiles in a row, and rows.
    private static let across = 1 << zoom
    /// Where web maps cut off the poles.
    private static let steepest = 85.051_128_78

    let x: Int
    let y: Int

    /// The tile that a point lies in.
    init(around point: Coordinates) {
        let latitude = max(-MapTile.steepest, min(MapTile.steepest, point.latitude))
        let northing = Trigonometry.asinh(Trigonometry.tan(latitude * .pi / 180)) / .pi
        x = MapTile.index((point.longitude + 180) / 360)
        y = MapTile.index((1 - northing) / 2)
    }

    /// Under the site's root.
    var path: String { "\(MapTile.folder)\(x)/\(y).geojson" }

    /// Where they all are, as a template of RFC 6570.
    static let template = "\(folder){x}/{y}.geojson"
    private static let folder = "feeds/tiles/\(zoom)/"

    /// The far edge of the map belongs to its last tile.
    private static func index(_ share: Double) -> Int {
        max(0, min(across - 1, Int((share * Double(across)).rounded(.down))))
    }
}

extension MapTile: Comparable {
    static func < (left: MapTile, right: MapTile) -> Bool { (left.x, left.y) < (right.x, right.y) }
}
