import Domain
import Testing

@testable import SiteBuilding

/// The tiles of a city's ground.
struct TileSetTests {
    private func tile(_ path: String) throws -> TileAddress { try #require(TileAddress(path: path)) }

    @Test(arguments: [
        "", "14", "14/9327", "14/9327/4742", "14/9327/4742.png", "14/9327/4742.pbf.gz", "a/14/9327/4742.pbf",
        "14/9327/-1.pbf", "14/09327/4742.pbf", "+14/9327/4742.pbf", "14/9327/.pbf", "14//4742.pbf", "1/2/0.pbf",
        "23/0/0.pbf", "-1/0/0.pbf", "14/99999999999999999999/0.pbf",
    ])
    func `a tile is named by zoom, column and row, and by nothing else`(path: String) {
        #expect(TileAddress(path: path) == nil)
    }

    @Test func `the box that browsers may ask for is that of the deepest tiles, and does not touch the next ones`()
        throws
    {
        let set = try #require(TileSet([tile("14/9326/4741.pbf"), tile("14/9327/4742.pbf"), tile("13/4663/2370.pbf")]))
        #expect(set.zooms == 13...14)
        #expect(set.bounds.west > 24.916_99 && set.bounds.west < 24.917_01)
        #expect(set.bounds.east < 9328.0 / 16384 * 360 - 180)
        #expect(set.bounds.north > 60.185_22 && set.bounds.north < 60.185_24)
        #expect(set.bounds.south > 60.163_37 && set.bounds.south < 60.163_39)
    }

    @Test func `what is empty within the box is there all the same, at every zoom`() throws {
        let set = try #require(TileSet([tile("14/9326/4741.pbf"), tile("14/9327/4742.pbf"), tile("12/2331/1185.pbf")]))
        #expect(
            set.blanks.map(\.path) == [
                "13/4663/2370.pbf", "13/4663/2371.pbf", "14/9326/4742.pbf", "14/9327/4741.pbf",
            ])
    }

    @Test func `without a tile there is no ground, and two tiles at the ends of the world are none either`() throws {
        #expect(TileSet([]) == nil)
        #expect(try TileSet([tile("14/0/0.pbf"), tile("14/16383/16383.pbf")]) == nil)
    }

    @Test func `the order in which a folder is read changes nothing`() throws {
        let tiles = try [tile("14/9326/4741.pbf"), tile("14/9327/4742.pbf"), tile("12/2331/1185.pbf")]
        #expect(TileSet(tiles) == TileSet(tiles.reversed()))
    }
}
