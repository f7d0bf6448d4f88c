/// Likes, views and tips at one moment: what the companion gives the builder.
package struct EngagementSnapshot: Sendable, Hashable {
    /// What happened in one hour.
    package struct Hour: Sendable, Hashable {
        /// The hour's beginning.
        package var start: Instant
        package var likes: Int
        package var views: Int
        /// How many people tipped, never how much.
        package var tips: Int

        package init(start: Instant, likes: Int = 0, views: Int = 0, tips: Int = 0) {
            self.start = start
            self.likes = likes
            self.views = views
            self.tips = tips
        }
    }

    package struct Counts: Sendable, Hashable {
        package var likes: Int
        package var views: Int
        package var tips: Int
        /// In order of time; what is older than the ranking cares for may be missing.
        package var hours: [Hour]

        package init(likes: Int = 0, views: Int = 0, tips: Int = 0, hours: [Hour] = []) {
            self.likes = likes
            self.views = views
            self.tips = tips
            self.hours = hours
        }
    }

    package var performances: [PerformanceID: Counts]

    package init(performances: [PerformanceID: Counts] = [:]) {
        self.performances = performances
    }

    package subscript(_ id: PerformanceID) -> Counts { performances[id] ?? Counts() }
}
