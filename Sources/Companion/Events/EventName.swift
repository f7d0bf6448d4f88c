/// The types of events, as listeners name them.
enum EventName: String, Sendable, Hashable, CaseIterable {
    case performanceStarted = "performance-started"
    case performanceEnded = "performance-ended"
    case locationUpdate = "location-update"
    case newLike = "new-like"
    case viewerCount = "viewer-count"
    case tipReceived = "tip-received"
    case resync
}
