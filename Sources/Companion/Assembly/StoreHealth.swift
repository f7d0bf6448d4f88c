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
    private var isDamaged = false
    private var asking: Task<Reading, Never>?

    init(store: any EngagementKeeping) {
        self.store = store
    }

    /// What the deep check found stays true until somebody restores a backup and starts anew.
    func storeIsNotWhole() {
        isDamaged = true
        last = nil
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
        var reading = await task.value
        if isDamaged { reading = Reading(at: now, error: StoreFailure.Kind.corrupt.rawValue) }
        asking = nil
        last = reading
        return reading
    }
}
