import Testing

@testable import SiteBuilding

@Suite struct MapStripTests {
    @Test(arguments: [
        ([20.0, 30, 400], "xMidYMin"), ([420, 410, 20], "xMidYMax"), ([200, 210, 20, 420], "xMidYMid"),
        ([20, 420], "xMidYMin"), ([], "xMidYMid"),
    ])
    func `a strip shows the end of the map with most markers`(heights: [Double], alignment: String) {
        let markers = heights.map { MapPoint(x: 100, y: $0) }
        #expect(MapStrip.alignment(of: markers, height: 440) == alignment)
    }

    @Test func `a map that is no taller than a strip shows all of its middle`() {
        #expect(MapStrip.alignment(of: [MapPoint(x: 10, y: 80)], height: 160) == "xMidYMid")
    }
}
