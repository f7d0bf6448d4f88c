/// Likes, views, tips and what was said live at one moment: what the companion gives the builder.
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
    /// The last word on each stop and date, also when it no longer holds; in order of performance, date and stop.
    package var live: [LiveStatus]
    /// The last one of each performer, in order of performer.
    package var popUps: [PopUpSet]
    /// In order of pitch and beginning.
    package var closures: [SaidClosure]

    package init(
        performances: [PerformanceID: Counts] = [:], live: [LiveStatus] = [], popUps: [PopUpSet] = [],
        closures: [SaidClosure] = []
    ) {
        self.performances = performances
        self.live = live
        self.popUps = popUps
        self.closures = closures
    }

    package subscript(_ id: PerformanceID) -> Counts { performances[id] ?? Counts() }
}
