import Domain
import Engagement
import Testing
import TestLiterals

@Suite struct LikeTests {
    @Test(arguments: Engine.allCases)
    func `a like counts once however often it is sent`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            for _ in 1...3 {
                #expect(try await store.like(dusk, by: visitor(1), at: now) == Engagement(likes: 1, liked: true))
            }
            #expect(try await store.like(dusk, by: visitor(2), at: now).likes == 2)
            #expect(try await store.engagement(of: dusk, for: visitor(3), at: now) == Engagement(likes: 2))
            #expect(try await store.verify() == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a like that is taken back leaves nothing`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            #expect(try await store.unlike(dusk, by: visitor(1), at: now) == Engagement())
            _ = try await store.like(dusk, by: visitor(1), at: now)
            for _ in 1...2 {
                #expect(try await store.unlike(dusk, by: visitor(1), at: now.adding(seconds: 7200)) == Engagement())
            }
            #expect(try await store.snapshot(since: now)[dusk].hours == [])
            #expect(try await store.verify() == [])
        }
    }

    @Test func `on and off again heats only the hour of the like that stands`() async throws {
        let store = try EngagementStore.inMemory()
        for hour in 0..<5 {
            let then = now.adding(seconds: hour * 3600)
            _ = try await store.like(dusk, by: visitor(1), at: then)
            if hour < 4 { _ = try await store.unlike(dusk, by: visitor(1), at: then) }
        }
        #expect(try await store.snapshot()[dusk].hours == [.init(start: "2026-12-05T22:00:00Z", likes: 1)])
    }

    @Test func `what nothing has happened to has zeros`() async throws {
        let store = try EngagementStore.inMemory()
        #expect(try await store.engagement(of: dusk, for: nil, at: now) == Engagement())
        #expect(try await store.snapshot() == EngagementSnapshot())
    }

    @Test func `a visitor is 16 bytes`() {
        #expect(VisitorID(bytes: []) == nil)
        #expect(VisitorID(bytes: Array(repeating: 0, count: 17)) == nil)
    }
}
