/// Which part of a drawing shows where a page has room for a strip of it only: on a phone, until the map is opened.
///
/// All of it, made small, could not be read; so of the upper end, the middle and the lower end the one with most markers.
enum MapStrip {
    /// A strip's height on a phone, in units of the drawing.
    private static let height = 190.0

    /// A value of `preserveAspectRatio`, without what follows it.
    static func alignment(of markers: [MapPoint], height: Double) -> String {
        let places = [
            ("xMidYMid", (height - MapStrip.height) / 2), ("xMidYMin", 0), ("xMidYMax", height - MapStrip.height),
        ]
        let reach = MarkerLayout.radius
        let counted = places.map { name, top in
            let shown = markers.filter { $0.y >= top + reach && $0.y <= top + MapStrip.height - reach }
            return (name: name, count: shown.count)
        }
        let most = counted.map(\.count).max()
        return counted.first { $0.count == most }?.name ?? "xMidYMid"
    }
}
