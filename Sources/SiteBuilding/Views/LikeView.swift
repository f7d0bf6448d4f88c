import Domain

/// Likes and visits of a performance as of the build; a script tops them up.
enum LikeView {
    static let schema = Schema("likes", ["performance": .text, "likes": .text, "views": .text, "line": .text])

    /// Nil for a site without a service: there is nobody who could be told that somebody likes something.
    static func view(of performance: PerformanceID, edition: Edition) -> View? {
        guard edition.site.companion != nil else { return nil }
        let (strings, counts) = (edition.strings, edition.engagement[performance])
        let said = [
            counts.likes > 0 ? strings.text(.likeCount, count: counts.likes) : nil,
            counts.views > 0 ? strings.text(.viewCount, count: counts.views) : nil,
        ]
        return View(
            schema,
            [
                "performance": performance.description, "likes": String(counts.likes), "views": String(counts.views),
                "line": said.compactMap(\.self).joined(separator: " · "),
            ])
    }
}
