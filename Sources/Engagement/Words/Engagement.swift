package import Domain

/// What a page shows of one performance to one visitor.
package struct Engagement: Sendable, Hashable {
    package var likes: Int
    package var views: Int
    /// How many tipped, never how much.
    package var tips: Int
    /// The last word that still holds, of whichever stop.
    package var live: LiveStatus?
    /// Whether this visitor likes it.
    package var liked: Bool

    package init(likes: Int = 0, views: Int = 0, tips: Int = 0, live: LiveStatus? = nil, liked: Bool = false) {
        self.likes = likes
        self.views = views
        self.tips = tips
        self.live = live
        self.liked = liked
    }
}
