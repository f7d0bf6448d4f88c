import Domain
import Testing

@testable import SiteBuilding

@Suite struct MapTileTests {
    private func tile(_ longitude: Double, _ latitude: Double) throws -> MapTile {
        MapTile(around: try #require(Coordinates(longitude: longitude, latitude: latitude)))
    }

    /// Worked out apart from the program, by the formula in OpenStreetMap's wiki.
    @Test(arguments: [
        (-9.13012, 38.71223, 1944, 1569), (24.9414, 60.1699, 2331, 1185), (-73.5673, 45.5017, 1210, 1465),
        (139.7016, 35.6595, 3637, 1613), (0, 0, 2048, 2048), (-0.0001, 0.0001, 2047, 2047),
    ])
    func `a place is in the tile that web maps say`(longitude: Double, latitude: Double, x: Int, y: Int) throws {
        let tile = try tile(longitude, latitude)
        #expect((tile.x, tile.y) == (x, y))
        #expect(tile.path == "feeds/tiles/12/\(x)/\(y).geojson")
    }

    @Test(arguments: [(-180.0, 90.0, 0, 0), (180, -90, 4095, 4095), (180, 85.06, 4095, 0), (-180, -85.06, 0, 4095)])
    func `what lies beyond the map is in its outermost tile`(
        longitude: Double, latitude: Double, x: Int, y: Int
    ) throws {
        let tile = try tile(longitude, latitude)
        #expect((tile.x, tile.y) == (x, y))
    }
}
