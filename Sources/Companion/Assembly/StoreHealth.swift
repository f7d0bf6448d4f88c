internal import Domain
internal import Engagement

/// Whether the store can be written, asked at most every five seconds however often somebody asks.
actor StoreHealth {
    struct Reading: Sendable {
        let at: Instant
        /// In words for the public: what is wrong, without paths.
        let error: String?
    }

    private static let age = 5

    private let store: any EngagementKeeping
    private var last: Reading?
    private var asking: Task<Reading, Never>?

    init(store: any EngagementKeeping) {
        self.store = store
    }

    func reading(at now: Instant) async -> Reading {
        if let last, now.seconds - last.at.seconds < StoreHealth.age, now >= last.at { return last }
        if let asking { return await asking.value }
        let task = Task { [store] in
            do {
                try await store.checkWriting()
                return Reading(at: now, error: nil)
            } catch let failure as StoreFailure {
                return Reading(at: now, error: failure.kind.rawValue)
            } catch {
                return Reading(at: now, error: "failed")
            }
        }
        asking = task
        let reading = await task.value
        asking = nil
        last = reading
        return reading
    }
}
