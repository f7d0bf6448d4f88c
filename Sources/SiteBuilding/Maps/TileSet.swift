import Domain

/// The ground of one city as tiles: which there are, and the box that browsers may ask for.
///
/// Makers of tiles leave out what is empty. A browser asks for it all the same, and would be told that it is not there; so
/// every tile of the box that is missing is published as an empty one, which MapLibre takes for nothing to draw.
struct TileSet: Sendable, Hashable {
    /// More than this is no city.
    static let mostBlanks = 20_000
    /// Degrees that the box stays inside of its tiles: one that touches their edge, once rounded, asks for the next ones.
    private static let hair = 0.000_005

    let tiles: [TileAddress]
    let blanks: [TileAddress]
    let zooms: ClosedRange<Int>
    let bounds: BoundingBox

    /// Nil without a tile, and where what is empty outweighs all else.
    init?(_ found: some Sequence<TileAddress>) {
        tiles = found.sorted()
        guard let first = tiles.first, let last = tiles.last else { return nil }
        zooms = first.zoom...last.zoom
        // They are sorted by zoom, so the deepest are the last.
        let deepest = tiles.drop { $0.zoom < last.zoom }
        let rows = deepest.map(\.row)
        guard let west = deepest.first?.column, let north = rows.min(), let south = rows.max() else { return nil }
        var blanks: [TileAddress] = []
        let known = Set(tiles)
        for zoom in zooms {
            let shift = last.zoom - zoom
            let (columns, rows) = ((west >> shift)...(last.column >> shift), (north >> shift)...(south >> shift))
            guard columns.count * rows.count <= TileSet.mostBlanks + known.count else { return nil }
            for column in columns {
                for row in rows {
                    guard let tile = TileAddress(zoom: zoom, column: column, row: row) else { return nil }
                    if !known.contains(tile) { blanks.append(tile) }
                }
            }
        }
        self.blanks = blanks
        guard
            let bounds = BoundingBox(
                west: TileAddress.longitude(ofColumn: west, zoom: last.zoom) + TileSet.hair,
                south: TileAddress.latitude(ofRow: south + 1, zoom: last.zoom) + TileSet.hair,
                east: TileAddress.longitude(ofColumn: last.column + 1, zoom: last.zoom) - TileSet.hair,
                north: TileAddress.latitude(ofRow: north, zoom: last.zoom) - TileSet.hair)
        else { return nil }
        self.bounds = bounds
    }
}
