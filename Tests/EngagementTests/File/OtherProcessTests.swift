import Domain
@testable import Engagement
import GRDB
import Testing
import TestLiterals

/// What commands write beside the serving process.
@Suite struct OtherProcessTests {
    private static func withTwo(_ body: (EngagementStore, EngagementStore) async throws -> Void) async throws {
        try await withScratch { folder in
            let path = folder + "/engagement.sqlite"
            let serving = try EngagementStore.serving(path)
            let beside = try EngagementStore.beside(path)
            try await body(serving, beside)
            try beside.close()
            try serving.close()
        }
    }

    /// Waits until the board may be asked for a moment: the look of that second is in turn with the writes.
    private static func settle(_ store: EngagementStore, at then: Instant) async throws {
        _ = try await store.engagement(of: dusk, for: nil, at: then)
        try await store.checkWriting()
        _ = try await store.engagement(of: dusk, for: nil, at: then)
    }

    @Test func `counts are at hand within a second, and what is at hand is held for that second`() async throws {
        try await Self.withTwo { (serving, beside) async throws in
            #expect(serving.known(dusk, at: now) == nil)
            _ = try await serving.like(dusk, by: visitor(1), at: now)
            try await Self.settle(serving, at: now)
            #expect(serving.known(dusk, at: now)?.likes == 1)
            _ = try await beside.like(dusk, by: visitor(2), at: now)
            #expect(serving.known(dusk, at: now)?.likes == 1)

            let later = now.adding(seconds: 1)
            #expect(serving.known(dusk, at: later) == nil)
            #expect(try await serving.engagement(of: dusk, for: nil, at: later).likes == 2)
            try await Self.settle(serving, at: later)
            #expect(serving.known(dusk, at: later)?.likes == 2)
        }
    }

    @Test func `a write counts on from what another process wrote`() async throws {
        try await Self.withTwo { (serving, beside) async throws in
            for number in 0..<20 {
                let store = number.isMultiple(of: 2) ? serving : beside
                #expect(try await store.like(dusk, by: visitor(number), at: now).likes == number + 1)
            }
            #expect(try await beside.forget(performer: "ana-fado", at: now) == 1)
            #expect(try await serving.like(dusk, by: visitor(0), at: now) == Engagement(likes: 1, liked: true))
            #expect(try await serving.verify() == [])
        }
    }

    @Test func `who was forgotten by another process is gone within a second`() async throws {
        try await Self.withTwo { (serving, beside) async throws in
            _ = try await serving.like(dusk, by: visitor(1), at: now)
            try await Self.settle(serving, at: now)
            try await beside.forget(performer: "ana-fado", at: now)
            let later = now.adding(seconds: 1)
            #expect(try await serving.engagement(of: dusk, for: nil, at: later) == Engagement())
            try await Self.settle(serving, at: later)
            #expect(serving.known(dusk, at: later) == Engagement())
        }
    }

    @Test func `what a reader read before the board was wiped is not put up`() async throws {
        let board = EngagementBoard()
        let old = Tally(likes: 7, since: now.seconds, stamp: 7)
        let new = Tally(likes: 8, since: now.seconds, stamp: 8)
        let early = board.ticket()
        #expect(board.offer(new, of: dusk, early, at: now).likes == 8)
        // Nobody has looked at the file for this second: what was read is the better answer.
        #expect(board.offer(old, of: dusk, early, at: now).likes == 7)
        board.looked(at: now, isDone: true)
        #expect(board.offer(old, of: dusk, early, at: now).likes == 8)
        #expect(board.fresh(dusk, at: now)?.likes == 8)
        let known = Tally(key: 1, likes: 8, since: now.seconds, stamp: 9)
        #expect(board.offer(known, of: dusk, early, at: now).key == 1)
        // As new, but from before the performance had a key.
        #expect(board.offer(Tally(since: now.seconds, stamp: 9), of: dusk, early, at: now).key == 1)
        #expect(board.fresh(dusk, at: now)?.key == 1)
        let queue = try DatabaseQueue()
        try await queue.read { try board.look(at: $0) }
        #expect(board.fresh(dusk, at: now) == nil)
        #expect(board.offer(old, of: dusk, early, at: now).likes == 7)
        #expect(board.fresh(dusk, at: now) == nil)
        #expect(board.offer(old, of: dusk, board.ticket(), at: now).likes == 7)
        #expect(board.fresh(dusk, at: now)?.likes == 7)
    }

    @Test func `the board is bounded`() async throws {
        let board = EngagementBoard()
        board.looked(at: now, isDone: true)
        for number in 0...EngagementBoard.capacity {
            let id = PerformanceID(performer: "ana-fado", performance: try #require(Slug("p\(number)")))
            _ = board.offer(Tally(since: now.seconds, stamp: 0), of: id, board.ticket(), at: now)
        }
        #expect(board.fresh("ana-fado/p0", at: now) == nil)
        let last = try #require(PerformanceID("ana-fado/p\(EngagementBoard.capacity)"))
        #expect(board.fresh(last, at: now) != nil)
    }
}
