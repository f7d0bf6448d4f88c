import Domain
import Engagement
import Testing
import TestLiterals

@Suite struct PitchTests {
    static func set(_ performer: Slug = "ana-fado", lasts: Int = 1800, note: String? = nil) -> PopUpSet {
        PopUpSet(
            performer: performer, pitch: "lisbon/rossio", from: now, until: now.adding(seconds: lasts), note: note)
    }

    static func closure(
        from: Int = 0, lasts: Int = 7200, reason: String = "A film is being shot.", said: Instant? = nil
    ) -> SaidClosure {
        let from = now.adding(seconds: from)
        return SaidClosure(
            pitch: "lisbon/rossio", from: from, to: from.adding(seconds: lasts), reason: reason, at: said)
    }

    @Test(arguments: Engine.allCases)
    func `a pop-up set holds until its end and can be renewed`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            try await store.popUp(Self.set(), capacity: 1, at: now)
            try await store.popUp(Self.set(lasts: 3600), capacity: 1, at: now)
            #expect(try await store.popUps(at: now) == [Self.set(lasts: 3600)])
            #expect(try await store.snapshot(since: now).popUps == [Self.set(lasts: 3600)])
            try await store.endPopUp(of: "ana-fado", at: now.adding(seconds: 60))
            try await store.endPopUp(of: "ana-fado", at: now.adding(seconds: 61))
            #expect(try await store.popUps(at: now.adding(seconds: 62)) == [])
            #expect(try await store.events(after: 0, limit: 10).events.count == 3)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of many who tap at once as many get the pitch as it holds`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        do {
                            try await store.popUp(
                                Self.set(#require(Slug("performer-\(number)"))), capacity: 2, at: now)
                            return true
                        } catch Refusal.pitchTaken {
                            return false
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == 2)
        }
    }

    @Test(arguments: [
        (set(lasts: 0), Refusal.badEnd), (set(lasts: 12 * 3600 + 1), .badEnd), (set(note: "\u{7}"), .badText),
    ])
    func `a pop-up set that cannot be is refused`(set: PopUpSet, refusal: Refusal) async throws {
        let store = try EngagementStore.inMemory()
        await #expect(throws: refusal) { try await store.popUp(set, capacity: 1, at: now) }
    }

    @Test(arguments: Engine.allCases)
    func `a closed pitch takes no pop-up set until it is open again`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            try await store.close(Self.closure(), at: now)
            #expect(try await store.closures(at: now) == [Self.closure(said: now)])
            #expect(try await store.snapshot(since: now).closures == [Self.closure(said: now)])
            await #expect(throws: Refusal.pitchClosed) { try await store.popUp(Self.set(), capacity: 1, at: now) }
            let later = now.adding(seconds: 60)
            try await store.reopen("lisbon/rossio", at: later)
            #expect(try await store.closures(at: later) == [])
            // The builder hears of it: what was closed has changed once again.
            var lifted = Self.closure(said: later)
            lifted.lifted = later
            #expect(try await store.snapshot(since: now).closures == [lifted])
            try await store.popUp(Self.set(), capacity: 1, at: now)
        }
    }

    @Test func `a closure with the same beginning is replaced`() async throws {
        let store = try EngagementStore.inMemory()
        try await store.close(Self.closure(), at: now)
        try await store.close(Self.closure(lasts: 600), at: now)
        try await store.close(Self.closure(from: 86_400), at: now)
        #expect(
            try await store.closures(at: now) == [
                Self.closure(lasts: 600, said: now), Self.closure(from: 86_400, said: now),
            ])
        #expect(try await store.closures(at: now.adding(seconds: 600)) == [Self.closure(from: 86_400, said: now)])
    }

    @Test(arguments: [
        (closure(lasts: 0), Refusal.badEnd), (closure(from: -7200), .badEnd), (closure(lasts: 401 * 86_400), .badEnd),
        (closure(reason: ""), .badText),
    ])
    func `a closure that cannot be is refused`(closure: SaidClosure, refusal: Refusal) async throws {
        let store = try EngagementStore.inMemory()
        await #expect(throws: refusal) { try await store.close(closure, at: now) }
    }

    @Test func `a revoked token stays revoked until it would have ended`() async throws {
        let store = try EngagementStore.inMemory()
        try await store.revoke(token: "j-1", expires: now.adding(seconds: 60), at: now)
        try await store.revoke(token: "j-1", expires: now.adding(seconds: 30), at: now)
        try await store.fold(at: now.adding(seconds: 50))
        #expect(try await store.isRevoked(token: "j-1"))
        #expect(try await !store.isRevoked(token: "j-2"))
        try await store.fold(at: now.adding(seconds: 61))
        #expect(try await !store.isRevoked(token: "j-1"))
        await #expect(throws: Refusal.badText) { try await store.revoke(token: "", expires: now, at: now) }
    }
}
