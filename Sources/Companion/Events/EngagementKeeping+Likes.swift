internal import Domain
internal import Engagement

extension EngagementKeeping {
    /// How many like a performance as of now.
    func likes(of performance: PerformanceID, at now: Instant) async throws -> Int {
        if let known = known(performance, at: now) { return known.likes }
        return try await engagement(of: performance, for: nil, at: now).likes
    }
}
