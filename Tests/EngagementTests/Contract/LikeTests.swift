import Domain
import Engagement
import Testing

@Suite struct LikeTests {
    @Test func `a like counts once however often it is sent`() async throws {
        let store = try EngagementStore.inMemory()
        for _ in 1...3 {
            #expect(try await store.like(dusk, by: visitor(1), at: now) == Engagement(likes: 1, liked: true))
        }
        #expect(try await store.engagement(of: dusk, for: visitor(2), at: now) == Engagement(likes: 1))
    }
}
