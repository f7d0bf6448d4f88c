internal import Domain
internal import Engagement
internal import NIOCore

/// Finds what a listener missed between two numbers.
struct EventCatchUp {
    /// How many events are told at most; who missed more reads afresh.
    static let mostTold = 1000
    /// How many entries of the log are looked through for them.
    static let mostRead = 20_000
    private static let pageLength = 1000

    let store: any EngagementKeeping
    let telling: EventTelling
    let now: Instant

    /// The frames in order; nil where it is too much, or no longer in the log.
    ///
    /// - Parameters:
    ///   - last: the number that the listener says it heard last.
    ///   - position: what comes after it is told live.
    func frames(after last: Int, upTo position: Int, for rooms: [Room]) async throws -> [ByteBuffer]? {
        guard last <= position, position - last <= EventCatchUp.mostRead else { return nil }
        var told: [ToldEvent] = []
        var likes: [PerformanceID: EngagementEvent] = [:]
        var next = last
        while next < position {
            let page = try await store.events(after: next, limit: EventCatchUp.pageLength)
            guard page.isComplete, page.last > next else { return nil }
            next = page.last
            for event in page.events where event.sequence <= position {
                switch event.what {
                case .liked(let performance), .unliked(let performance): likes[performance] = event
                case .tipped, .said, .poppedUp, .closed, .reopened:
                    if let event = telling.told(event), isFor(rooms, event.rooms) { told.append(event) }
                }
            }
            guard told.count <= EventCatchUp.mostTold else { return nil }
        }
        for (performance, event) in likes where isFor(rooms, telling.rooms(of: performance)) {
            let count = try await store.likes(of: performance, at: now)
            told.append(telling.likes(count, of: performance, sequence: event.sequence, at: event.at))
        }
        guard told.count <= EventCatchUp.mostTold else { return nil }
        return told.sorted { ($0.sequence ?? 0) < ($1.sequence ?? 0) }.map(\.frame)
    }

    private func isFor(_ rooms: [Room], _ others: [Room]) -> Bool { others.contains { rooms.contains($0) } }
}
