import Domain
import Testing

@testable import SiteBuilding

@Suite struct MapDrawingTests {
    private let strings = Strings(language: "en", entries: ["map.scale": .text(TextPattern("{length} {unit}"))])

    private func place(_ mark: String, _ longitude: Double, _ latitude: Double, name: String = "Square") throws
        -> MapPlace
    {
        MapPlace(
            mark: mark, name: name, title: name,
            coordinates: try #require(Coordinates(longitude: longitude, latitude: latitude)))
    }

    @Test func `every place has a marker, even where all are at one point`() throws {
        let places = try (1...12).map { try place(String($0), 14.47, 48.97) }
        let svg = try #require(MapDrawing(places: places, title: "Map", strings: strings).svg())
        for place in places { #expect(svg.contains(">\(place.mark)</text></g>")) }
    }

    @Test func `markers are spread until none covers another`() {
        let points = [MapPoint](repeating: MapPoint(x: 300, y: 200), count: 8)
        let spread = MarkerLayout.spread(points, width: 640, height: 400)
        for first in spread.indices {
            for second in spread.indices where second > first {
                #expect(spread[first].distance(to: spread[second]) > 2 * MarkerLayout.radius - 2)
            }
        }
    }

    @Test func `names are text, whatever they hold`() throws {
        let svg = try #require(
            MapDrawing(places: [try place("1", 0, 0, name: "</svg><script>")], title: "\"&", strings: strings).svg())
        #expect(!svg.contains("<script>"))
        #expect(svg.contains("&lt;/svg&gt;&lt;script&gt;"))
    }

    @Test func `without a place there is no map`() {
        #expect(MapDrawing(places: [], title: "Map", strings: strings).svg() == nil)
    }

    @Test(arguments: [(0.0, 0.0), (24.9, 60.2), (-179.9, -89.0), (10.0, 89.9)])
    func `a map can be drawn anywhere on Earth`(longitude: Double, latitude: Double) throws {
        let svg = try #require(
            MapDrawing(places: [try place("1", longitude, latitude)], title: "Map", strings: strings).svg())
        #expect(!svg.contains("nan") && !svg.contains("inf") && !svg.contains("null"))
    }

    @Test func `north is up and east is right`() throws {
        let box = try #require(BoundingBox(west: 14.47, south: 48.97, east: 14.48, north: 48.98))
        let projection = Projection(box)
        let southWest = projection.point(try #require(Coordinates(longitude: 14.47, latitude: 48.97)))
        let northEast = projection.point(try #require(Coordinates(longitude: 14.48, latitude: 48.98)))
        #expect(southWest.x < northEast.x)
        #expect(southWest.y > northEast.y)
    }
}
