package import Domain

/// One day of a performer, as the performer sees it.
package struct PerformerDay: Sendable, Hashable {
    package var day: LocalDate
    package var likes: Int
    package var views: Int
    /// How many tipped.
    package var tips: Int
    /// How many different people looked, at whichever performance.
    package var viewers: Int

    package init(day: LocalDate, likes: Int = 0, views: Int = 0, tips: Int = 0, viewers: Int = 0) {
        self.day = day
        self.likes = likes
        self.views = views
        self.tips = tips
        self.viewers = viewers
    }
}
