internal import Domain
internal import Engagement
internal import JSONWriting
internal import Logging

/// Follows the log of the store and tells the rooms what is new.
struct EventTail {
    /// How long likes are gathered before their count is told again.
    static let likePause = Duration.milliseconds(250)
    private static let pageLength = 1000

    private let store: any EngagementKeeping
    private let rooms: EventRooms
    private let catalog: CatalogKeeper
    private let outside: Outside
    private let logger: Logger
    /// Nil while nobody listens.
    private var leases: LeaseBook?
    /// The newest like of each performance that was not told yet.
    private var likes: [PerformanceID: (sequence: Int, at: Instant)] = [:]
    private var likesTold: ContinuousClock.Instant?
    private var ticks = 0
    private var hasFailed = false

    init(store: any EngagementKeeping, rooms: EventRooms, catalog: CatalogKeeper, outside: Outside, logger: Logger) {
        self.store = store
        self.rooms = rooms
        self.catalog = catalog
        self.outside = outside
        self.logger = logger
    }

    /// Tells all that is new.
    ///
    /// - Parameter moment: likes wait where the last time they were told is not long enough ago; nil: they do not.
    /// - Returns: when to look again for likes that wait; nil where none do.
    mutating func look(at moment: ContinuousClock.Instant?) async -> ContinuousClock.Instant? {
        do {
            guard try await wakeUp() else { return nil }
            while try await readPage() {}
            hasFailed = false
            guard !likes.isEmpty else { return nil }
            if let moment, let likesTold, moment < likesTold + EventTail.likePause {
                return likesTold + EventTail.likePause
            }
            try await tellLikes()
            likesTold = moment ?? .now
        } catch {
            // The next second tries again, from where this stopped.
            if !hasFailed { logger.error("events cannot be read", metadata: ["error": "\(error)"]) }
            hasFailed = true
        }
        return nil
    }

    /// A second has passed.
    mutating func tick() async {
        ticks += 1
        _ = await look(at: nil)
        let now = outside.now()
        for lease in leases?.runOut(at: now) ?? [] {
            switch lease {
            case .word(let status): rooms.tell(telling.word(status, sequence: nil, at: now))
            case .popUp(let set): rooms.tell(telling.popUp(set, sequence: nil, at: now))
            }
        }
        for (room, viewers, listeners) in rooms.dueViewerCounts() {
            guard let event = EventTail.viewers(viewers, in: room, at: now) else { continue }
            for stream in listeners { stream.tell(event) }
        }
        await dismissBearers(at: now)
        // With likes that could not be told the number would promise too much.
        let heartbeat = EventFrame.heartbeat(id: likes.isEmpty ? rooms.position : nil)
        for stream in rooms.streams where !stream.tick(heartbeat) {
            rooms.leave(stream)
            stream.cut()
        }
    }

    private var telling: EventTelling { EventTelling(catalog: catalog.current) }

    /// - Returns: false while nobody listens.
    private mutating func wakeUp() async throws -> Bool {
        if rooms.sleep() {
            leases = nil
            likes = [:]
            return false
        }
        if rooms.position == nil { rooms.begin(at: try await store.newestEvent()) }
        if leases == nil {
            let now = outside.now()
            leases = LeaseBook(words: try await store.live(at: now), popUps: try await store.popUps(at: now))
        }
        return true
    }

    /// - Returns: whether there may be more.
    private mutating func readPage() async throws -> Bool {
        guard let position = rooms.position else { return false }
        let page = try await store.events(after: position, limit: EventTail.pageLength)
        rooms.advance(to: page.last)
        guard page.isComplete else {
            let now = outside.now()
            for stream in rooms.streams { stream.lose(upTo: page.last, at: now) }
            return false
        }
        do {
            for event in page.events { try await tell(event) }
        } catch {
            // What was not told is not read again.
            for stream in rooms.streams { stream.lose(upTo: page.last, at: outside.now()) }
            throw error
        }
        return page.last - position >= EventTail.pageLength
    }

    private mutating func tell(_ event: EngagementEvent) async throws {
        leases?.note(event.what, at: event.at)
        switch event.what {
        case .liked(let performance), .unliked(let performance):
            likes[performance] = (event.sequence, event.at)
        case .tipped, .said, .poppedUp, .closed, .reopened:
            // In order of their numbers: whoever is cut off goes on from the last that was heard.
            try await tellLikes()
            if let told = telling.told(event) { rooms.tell(told) }
        }
    }

    private mutating func tellLikes() async throws {
        let telling = telling
        for (performance, like) in likes.sorted(by: { $0.value.sequence < $1.value.sequence }) {
            if rooms.listeners(in: telling.rooms(of: performance)) > 0 {
                let count = try await store.likes(of: performance, at: outside.now())
                rooms.tell(telling.likes(count, of: performance, sequence: like.sequence, at: like.at))
            }
            likes[performance] = nil
        }
    }

    /// Ends the streams of tokens that are over, each second, or revoked, each heartbeat.
    private func dismissBearers(at now: Instant) async {
        let asksStore = ticks % EventMailbox.heartbeat == 0
        for stream in rooms.bearers {
            guard let grant = stream.grant else { continue }
            var isGood = grant.expires > now
            if isGood, asksStore {
                do {
                    isGood = try await !store.isRevoked(token: grant.id)
                } catch {
                    logger.error("a token cannot be checked", metadata: ["error": "\(error)"])
                }
            }
            if !isGood { rooms.leave(stream) }
        }
    }

    private static func viewers(_ viewers: Int, in room: Room, at now: Instant) -> ToldEvent? {
        if case .tips = room { return nil }
        return ToldEvent(.viewerCount, sequence: nil, at: now, in: [room]) { json in
            switch room {
            case .city(let city): json.field("city", city.description)
            case .performance(let performance): json.field("performance", performance.description)
            case .tips: break
            }
            json.field("at", now.rfc3339())
            json.field("viewers", viewers)
        }
    }
}
