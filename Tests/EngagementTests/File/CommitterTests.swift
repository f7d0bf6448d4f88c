import Domain
@testable import Engagement
import GRDB
import Synchronization
import Testing
import TestLiterals

@Suite struct CommitterTests {
    @Test(arguments: Engine.allCases)
    func `ten thousand likes by 64 at a time are counted exactly`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<64 {
                    group.addTask {
                        for number in stride(from: task, to: 10_000, by: 64) {
                            let liked = try await store.like(dusk, by: visitor(number), at: now)
                            #expect(liked.liked && liked.likes > 0)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.engagement(of: dusk, for: nil, at: now).likes == 10_000)
            #expect(try await store.newestEvent() == 10_000)
            #expect(try await store.verify() == [])
        }
    }

    @Test func `likes that come together share a commit`() async throws {
        let store = try EngagementStore.inMemory()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<500 {
                group.addTask { _ = try await store.like(dusk, by: visitor(number), at: now) }
            }
            try await group.waitForAll()
        }
        let commits = await store.commits
        #expect(commits.writes == 500)
        #expect(commits.largestBatch > 1)
        #expect(commits.batches.last == commits.commits)
        #expect(commits.batches == commits.batches.sorted())
        #expect(commits.batches.count == CommitCounts.bounds.count + 1)
    }

    @Test func `a batch is counted in every bucket that holds it`() {
        var counts = CommitCounts()
        for size in [1, 2, 3, 64, 128, 129, 1000] { counts.note(batch: size) }
        #expect(counts.batches == [1, 2, 3, 3, 3, 3, 4, 5, 7])
        #expect((counts.commits, counts.writes, counts.largestBatch) == (7, 1327, 1000))
    }

    @Test func `only a write that failed after it had changed something makes its batch run again`() async throws {
        struct Broken: Error {}
        let store = try EngagementStore.inMemory()
        _ = try await store.like(dusk, by: visitor(0), at: now)
        let runs = Mutex([0, 0])
        for (round, spoils) in [false, true].enumerated() {
            await #expect(throws: Broken.self) {
                try await store.write { database in
                    runs.withLock { $0[round] += 1 }
                    if spoils { try database.execute(sql: "UPDATE total_count SET views = 9") }
                    throw Broken()
                }
            }
        }
        #expect(runs.withLock { $0 } == [1, 2])
        #expect(try await store.engagement(of: dusk, for: nil, at: now) == Engagement(likes: 1))
        #expect(try await store.verify() == [])
    }

    @Test func `a bad write fails alone`() async throws {
        let store = try EngagementStore.inMemory()
        struct Broken: Error {}
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    guard number.isMultiple(of: 3) else {
                        _ = try await store.like(dusk, by: visitor(number), at: now)
                        return
                    }
                    await #expect(throws: Broken.self) {
                        try await store.write { database in
                            try database.execute(
                                sql: "INSERT INTO performance (performer, name) VALUES ('x', \(number))")
                            throw Broken()
                        }
                    }
                    await #expect(throws: StoreFailure.self) {
                        try await store.write { try $0.execute(sql: "UPDATE event SET at = 0; INSERT INTO nonsense") }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.engagement(of: dusk, for: nil, at: now).likes == 66)
        #expect(try await store.verify() == [])
    }

    static let forbidden = [
        "UPDATE event SET at = 0",
        "INSERT INTO event (at, kind, change, performance, hour) VALUES (0, 'like', 1, 1, 0)",
        "INSERT INTO event (at, kind, change, performance, hour, visitor) VALUES (0, 'like', 2, 1, 0, zeroblob(16))",
        "INSERT INTO event (at, kind, change, performance, hour, visitor) VALUES (0, 'like', 1, 99, 0, zeroblob(16))",
        "INSERT INTO event (at, kind, change, performance, hour, visitor) VALUES (0, 'like', -1, 1, 0, zeroblob(16))",
        "INSERT INTO liking SELECT performance, visitor, hour FROM liking",
        "INSERT INTO liking VALUES (1, 'text', 0)",
        "INSERT INTO liking VALUES (1, zeroblob(16), 1)",
        "UPDATE total_count SET likes = -1",
        "INSERT INTO said (sequence, performance, date, stop, state, at, until) VALUES (9, 1, 0, 1, 'live', 0, NULL)",
        "INSERT INTO said (sequence, performance, date, stop, state, at, until) VALUES (9, 1, 0, 1, 'live', 0, 999999)",
        "INSERT INTO said (sequence, performance, date, stop, state, at, until) VALUES (9, 1, 0, 6, 'live', 0, 9)",
        "INSERT INTO said (sequence, performance, date, stop, state, at, until, minutes) "
            + "VALUES (9, 1, 0, 1, 'live', 0, 9, 5)",
        "INSERT INTO said (sequence, performance, date, stop, state, at, until, minutes) "
            + "VALUES (9, 1, 0, 1, 'late', 0, 9, 241)",
        "INSERT INTO performance (performer, name) VALUES ('ana-fado', 'dusk')",
        "INSERT INTO checkpoint VALUES (2, 0, 0)",
    ]

    @Test(arguments: forbidden)
    func `what may never be, the schema itself refuses`(sql: String) async throws {
        let store = try EngagementStore.inMemory()
        _ = try await store.like(dusk, by: visitor(1), at: now)
        await #expect(throws: DatabaseError.self) { try await store.database.write { try $0.execute(sql: sql) } }
        #expect(try await store.verify() == [])
    }
}
