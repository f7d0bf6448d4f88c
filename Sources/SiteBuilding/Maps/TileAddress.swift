import Domain

/// A tile of the web's map: the world is `2^zoom` columns and rows, counted from the north-west.
struct TileAddress: Sendable, Hashable, Comparable {
    /// Deeper than this nobody's tiles go.
    static let zooms = 0...22

    let zoom: Int
    let column: Int
    let row: Int

    /// Nil where the world has no such tile.
    init?(zoom: Int, column: Int, row: Int) {
        guard TileAddress.zooms.contains(zoom) else { return nil }
        let across = 0..<(1 << zoom)
        guard across.contains(column), across.contains(row) else { return nil }
        (self.zoom, self.column, self.row) = (zoom, column, row)
    }

    /// `14/9327/4742.pbf`; nil for any other name.
    init?(path: some StringProtocol) {
        guard path.hasSuffix(".pbf") else { return nil }
        let names = path.dropLast(4).split(separator: "/", omittingEmptySubsequences: false)
        let numbers = names.compactMap { name in
            // One tile has one name: no sign, no leading zero.
            Int(name).flatMap { String($0) == name ? $0 : nil }
        }
        guard names.count == 3, numbers.count == 3 else { return nil }
        self.init(zoom: numbers[0], column: numbers[1], row: numbers[2])
    }

    var path: String { "\(zoom)/\(column)/\(row).pbf" }

    static func < (left: TileAddress, right: TileAddress) -> Bool {
        (left.zoom, left.column, left.row) < (right.zoom, right.column, right.row)
    }

    /// The western edge of a column in degrees.
    static func longitude(ofColumn column: Int, zoom: Int) -> Double {
        Double(column) / Double(1 << zoom) * 360 - 180
    }

    /// The northern edge of a row in degrees.
    static func latitude(ofRow row: Int, zoom: Int) -> Double {
        Trigonometry.atan(Trigonometry.sinh(.pi * (1 - 2 * Double(row) / Double(1 << zoom)))) * 180 / .pi
    }
}
