/// Moves markers that would cover each other apart, so that every number can be read.
enum MarkerLayout {
    static let radius = 15.0

    /// The places of the markers: the points themselves where there is room.
    static func spread(_ points: [MapPoint], width: Double, height: Double) -> [MapPoint] {
        var result = points
        let gap = 2 * radius + 2
        for _ in 0..<60 {
            var moved = false
            for first in result.indices {
                for second in result.indices where second > first {
                    var (dx, dy) = (result[second].x - result[first].x, result[second].y - result[first].y)
                    var distance = (dx * dx + dy * dy).squareRoot()
                    guard distance < gap - 0.01 else { continue }
                    if distance < 0.01 {
                        // On one spot there is no direction: one by the order of the markers, so that it is always the same.
                        (dx, dy, distance) = (second.isMultiple(of: 2) ? 1 : -1, 0.35, 1.06)
                    }
                    let push = (gap - min(distance, gap)) / 2 + 0.05
                    result[first].x -= dx / distance * push
                    result[first].y -= dy / distance * push
                    result[second].x += dx / distance * push
                    result[second].y += dy / distance * push
                    moved = true
                }
            }
            for index in result.indices {
                result[index].x = max(radius + 2, min(width - radius - 2, result[index].x))
                result[index].y = max(radius + 2, min(height - radius - 30, result[index].y))
            }
            if !moved { break }
        }
        return result
    }
}
