/// Finds room for the names beside the markers; a name without room is left to the list.
struct LabelLayout {
    private struct Box {
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double

        func contains(_ point: MapPoint) -> Bool {
            point.x > left && point.x < right && point.y > top && point.y < bottom
        }

        func meets(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    struct Label {
        let text: String
        let anchor: String
        let x: Double
        let y: Double
    }

    private let width: Double
    private let height: Double
    private var taken: [Box]
    /// Points along the walks, which a name leaves free if it can.
    private let trail: [MapPoint]

    init(width: Double, height: Double, markers: [MapPoint], walks: [[MapPoint]] = []) {
        trail = walks.flatMap { walk in zip(walk, walk.dropFirst()).flatMap(LabelLayout.points) }
        self.width = width
        self.height = height
        let reach = MarkerLayout.radius
        taken = markers.map { Box(left: $0.x - reach, top: $0.y - reach, right: $0.x + reach, bottom: $0.y + reach) }
        // The scale bar keeps its corner.
        taken.append(Box(left: 0, top: height - 34, right: 200, bottom: height))
    }

    mutating func place(_ name: String, at marker: MapPoint) -> Label? {
        let text = LabelLayout.shortened(name)
        let length = LabelLayout.width(of: text)
        let gap = MarkerLayout.radius + 5
        let candidates: [(anchor: String, x: Double, y: Double, left: Double)] = [
            ("start", marker.x + gap, marker.y + 5, marker.x + gap),
            ("end", marker.x - gap, marker.y + 5, marker.x - gap - length),
            ("middle", marker.x, marker.y - gap - 2, marker.x - length / 2),
            ("middle", marker.x, marker.y + gap + 12, marker.x - length / 2),
        ]
        for isStrict in trail.isEmpty ? [false] : [true, false] {
            for candidate in candidates {
                let box = Box(
                    left: candidate.left - 2, top: candidate.y - 14, right: candidate.left + length + 2,
                    bottom: candidate.y + 5)
                guard box.left >= 2, box.right <= width - 2, box.top >= 2, box.bottom <= height - 2,
                    !taken.contains(where: { $0.meets(box) }), !isStrict || !trail.contains(where: box.contains)
                else { continue }
                taken.append(box)
                return Label(text: text, anchor: candidate.anchor, x: candidate.x, y: candidate.y)
            }
        }
        return nil
    }

    /// Points on a line, close enough that no name slips between two.
    private static func points(from start: MapPoint, to end: MapPoint) -> [MapPoint] {
        let steps = max(1, Int(start.distance(to: end) / 8))
        return (0...steps).map { step in
            let part = Double(step) / Double(steps)
            return MapPoint(x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part)
        }
    }

    private static func shortened(_ name: String) -> String {
        let scalars = name.unicodeScalars
        guard scalars.count > 28 else { return name }
        return String(String.UnicodeScalarView(scalars.prefix(27))) + "…"
    }

    /// An estimate for 15 units of bold type: wide scripts take a square each.
    private static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 15 : 9) }
    }
}
