/// The types of events, as listeners name them. Data is a JSON object with `at`, and `performance` where there is one.
enum EventName: String, Sendable, Hashable, CaseIterable {
    /// Live at a stop (`date`, `stop`, `state`, `until`), or a pop-up set (`performer`, `pitch`, `until`).
    case performanceStarted = "performance-started"
    /// Ended or called off; with `state` scheduled: what was said holds no longer, and the published plan does.
    case performanceEnded = "performance-ended"
    /// Where and when a stop is now: moved or late, or back to the plan; or a pitch that is closed or open again.
    case locationUpdate = "location-update"
    /// How many like it as of now (`likes`), also when somebody no longer does; several likes may be one event.
    case newLike = "new-like"
    /// How many listen in this room (`viewers`).
    case viewerCount = "viewer-count"
    /// Money in minor units (`amount`, `currency`), below zero where it went back.
    case tipReceived = "tip-received"
    /// Something was not told: read afresh.
    case resync
}
