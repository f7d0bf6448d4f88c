import Domain

/// The map that is drawn at build: numbered places, the walk between them, names and a scale bar, as inline SVG.
///
/// It holds no links: to a screen reader it is one picture, and the list beside it has them. It needs no script, no tiles
/// and nobody's consent, and it prints in black and white: shape and number say what colour says too.
struct MapDrawing {
    private let places: [MapPlace]
    private let walks: [[Coordinates]]
    private let title: String
    private let strings: Strings

    /// - Parameter walks: the points of each walk in order, drawn as lines.
    init(places: [MapPlace], walks: [[Coordinates]] = [], title: String, strings: Strings) {
        self.places = places
        self.walks = walks
        self.title = title
        self.strings = strings
    }

    /// The `svg` element; nil without a place.
    func svg() -> String? {
        guard let bounds = BoundingBox(around: places.map(\.coordinates)) else { return nil }
        let projection = Projection(bounds)
        let anchors = places.map { projection.point($0.coordinates) }
        let markers = MarkerLayout.spread(anchors, width: projection.width, height: projection.height)
        // Paper has less room for a tall one.
        let isTall = projection.height > projection.width * 0.7
        let size =
            "0 0 \(DecimalText.short(projection.width, decimals: 0)) \(DecimalText.short(projection.height, decimals: 0))"
        var svg =
            "<svg role=\"img\"\(isTall ? " class=\"tall\"" : "") viewBox=\"\(size)\" preserveAspectRatio=\"\(MapStrip.alignment(of: markers, height: projection.height)) slice\" xmlns=\"http://www.w3.org/2000/svg\">"
        svg += "<title>" + Markup.escaped(title) + "</title>"
        svg += "<rect class=\"ground\" width=\"100%\" height=\"100%\"/>"
        for walk in walks {
            let line = walk.map { projection.point($0).text }.joined(separator: " ")
            svg += "<polyline class=\"walk\" points=\"\(line)\"/>"
        }
        for (anchor, marker) in zip(anchors, markers) where anchor.distance(to: marker) > 3 {
            svg += "<path class=\"leader\" d=\"M\(anchor.text)L\(marker.text)\"/>"
            svg += "<circle class=\"spot\" cx=\"\(x(anchor))\" cy=\"\(y(anchor))\" r=\"2.5\"/>"
        }
        var labels = LabelLayout(
            width: projection.width, height: projection.height, markers: markers,
            walks: walks.map { $0.map(projection.point) })
        for (place, marker) in zip(places, markers) {
            svg += self.marker(place, at: marker)
            if let label = labels.place(place.name, at: marker) {
                svg += "<text class=\"name\" x=\"\(DecimalText.short(label.x, decimals: 1))\""
                svg += " y=\"\(DecimalText.short(label.y, decimals: 1))\" text-anchor=\"\(label.anchor)\">"
                svg += Markup.escaped(label.text) + "</text>"
            }
        }
        return svg + scaleBar(projection) + "</svg>"
    }

    private func marker(_ place: MapPlace, at point: MapPoint) -> String {
        let isLong = place.mark.unicodeScalars.count > 2
        let state = place.isOff ? " off" : place.isNow ? " now" : ""
        var mark = "<g class=\"marker\(state)\"><title>" + Markup.escaped(place.title) + "</title>"
        if isLong {
            let width = Double(place.mark.unicodeScalars.count) * 9 + 14
            mark += "<rect x=\"\(DecimalText.short(point.x - width / 2, decimals: 1))\""
            mark +=
                " y=\"\(DecimalText.short(point.y - 15, decimals: 1))\" width=\"\(DecimalText.short(width, decimals: 1))\""
            mark += " height=\"30\" rx=\"15\"/>"
        } else {
            mark += "<circle cx=\"\(x(point))\" cy=\"\(y(point))\" r=\"15\"/>"
        }
        mark += "<text x=\"\(x(point))\" y=\"\(DecimalText.short(point.y + 5, decimals: 1))\" text-anchor=\"middle\">"
        mark += Markup.escaped(place.mark) + "</text></g>"
        return mark
    }

    private func scaleBar(_ projection: Projection) -> String {
        let steps: [Double] = [1, 2, 5]
        var best = 10.0
        for power in 0..<7 {
            for step in steps {
                var length = step * 10
                for _ in 0..<power { length *= 10 }
                if length * projection.unitsPerMetre <= 130 { best = length }
            }
        }
        let width = best * projection.unitsPerMetre
        let isLong = best >= 1000
        let text = strings.text(
            .mapScale,
            ["length": DecimalText.short(isLong ? best / 1000 : best, decimals: 0), "unit": isLong ? "km" : "m"])
        let bottom = DecimalText.short(projection.height - 12, decimals: 1)
        let top = DecimalText.short(projection.height - 18, decimals: 1)
        var bar =
            "<g class=\"scale\"><path d=\"M16,\(top)V\(bottom)H\(DecimalText.short(16 + width, decimals: 1))V\(top)\"/>"
        bar += "<text x=\"22\" y=\"\(top)\">"
        bar += Markup.escaped(text) + "</text></g>"
        return bar
    }

    private func x(_ point: MapPoint) -> String { DecimalText.short(point.x, decimals: 1) }
    private func y(_ point: MapPoint) -> String { DecimalText.short(point.y, decimals: 1) }
}
