import Domain
@testable import Engagement
import Foundation
import GRDB
import Testing
import TestLiterals

@Suite struct UpkeepTests {
    /// A store with something in every table.
    static func fill(_ store: EngagementStore, at now: Instant) async throws {
        for number in 0..<5 { _ = try await store.like(dusk, by: visitor(number), at: now) }
        _ = try await store.unlike(dusk, by: visitor(0), at: now.adding(seconds: 7200))
        for number in 0..<4 { try await store.view(dusk, by: viewer(UInt8(number)), at: now) }
        try await store.view("ana-fado/dawn", by: viewer(1), at: now)
        _ = try await store.like("bo-juggles/clubs", by: visitor(1), at: now)
        for (number, refund) in [(1, 0), (2, 300), (3, 1000)] {
            let id = "tip-\(number)-\(now.seconds)"
            let money = try #require(Money(1000, "EUR"))
            try await store.open(
                TipOpening(
                    id: id, performance: dusk, account: "acct_1", visitor: visitor(number), money: money,
                    name: "Zoë-Perpetua"), at: now)
            let facts: [PaymentNotice.Fact] = [
                .paid(tip: id, session: "cs-\(id)", payment: "pi-\(id)", money: money),
                .refunded(payment: "pi-\(id)", total: refund),
            ]
            for (step, fact) in facts.enumerated() {
                _ = try await store.apply(
                    PaymentNotice(id: "evt-\(id)-\(step)", account: "acct_1", fact: fact), at: now)
            }
        }
        _ = try await store.say(
            LiveStatus(
                performance: dusk, date: "2026-12-05", stop: 1, state: .live, at: now,
                until: now.adding(seconds: 1800), note: "under the arcade"), at: now)
        try await store.popUp(
            PopUpSet(performer: "ana-fado", pitch: "lisbon/rossio", from: now, until: now.adding(seconds: 600)),
            capacity: 1, at: now)
        try await store.close(
            SaidClosure(
                pitch: "lisbon/carmo", from: now, to: now.adding(seconds: 600), reason: "A film is being shot."),
            at: now)
        try await store.revoke(token: "j-1", expires: now.adding(seconds: 600), at: now)
    }

    @Test func `a sound store has no differences, before and after folding`() async throws {
        let store = try EngagementStore.inMemory()
        for day in [0, 60, 100, 170] {
            try await Self.fill(store, at: now.adding(seconds: day * 86_400))
            #expect(try await store.verify() == [])
        }
        let before = try await store.snapshot()
        let folded = try await store.fold(at: now.adding(seconds: 171 * 86_400))
        #expect(folded > 0)
        #expect(try await store.verify() == [])
        #expect(try await store.snapshot().performances == before.performances)
        let again = try await store.fold(at: now.adding(seconds: 171 * 86_400))
        #expect(again == 0)
        try await store.fold(at: now.adding(seconds: 400 * 86_400))
        #expect(try await store.verify() == [])
        #expect(try await store.snapshot().performances == before.performances)
        // A like whose event is folded away can still be taken back, where it was counted.
        #expect(try await store.unlike(dusk, by: visitor(1), at: now.adding(seconds: 401 * 86_400)).liked == false)
        #expect(try await store.verify() == [])
    }

    @Test(arguments: [1, 2, 7])
    func `folding in many parts, with numbers missing, folds the same`(part: Int) async throws {
        let store = try EngagementStore.inMemory()
        try await Self.fill(store, at: now)
        for number in 0..<20 { _ = try await store.like("cy-drums/solo", by: visitor(number), at: now) }
        try await store.view("ana-fado/dawn", by: viewer(9), at: now)
        _ = try await store.like(dusk, by: visitor(90), at: now.adding(seconds: 5 * 86_400))
        try await store.forget(performer: "cy-drums", at: now)
        let before = try await store.snapshot()
        let then = now.adding(seconds: EngagementStore.eventAge + 86_400)
        #expect(try await store.fold(at: then, atOnce: part) > part)
        #expect(try await store.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") } == 1)
        #expect(try await store.verify() == [])
        #expect(try await store.snapshot().performances == before.performances)
        #expect(try await store.fold(at: then, atOnce: part) == 0)
    }

    /// What somebody might change behind the store's back, and which count shows it.
    static let plants: [(String, Discrepancy.Count)] = [
        ("UPDATE hour_count SET likes = likes + 1 WHERE likes > 0", .likes),
        ("UPDATE hour_count SET views = 0", .views),
        ("UPDATE hour_count SET tips = tips + 7", .tips),
        ("UPDATE total_count SET likes = 1000", .totalLikes),
        ("UPDATE total_count SET views = 1000", .totalViews),
        ("UPDATE total_count SET tips = 1000", .totalTips),
        ("DELETE FROM total_count", .totalLikes),
        ("UPDATE day_count SET viewers = viewers + 1", .viewers),
        ("UPDATE day_count SET audience = 0", .audience),
        ("DELETE FROM liking", .likings),
        ("UPDATE tip SET counted_hour = NULL", .countedTips),
        ("UPDATE tip_movement SET amount = amount + 1", .tipMoney),
        ("UPDATE tip SET amount = 5000 WHERE state = 'paid'", .tipMoney),
        ("DELETE FROM event WHERE kind = 'like'", .likes),
    ]

    @Test(arguments: plants)
    func `a planted difference is found`(sql: String, count: Discrepancy.Count) async throws {
        let store = try EngagementStore.inMemory()
        try await Self.fill(store, at: now)
        try await store.database.write { try $0.execute(sql: sql) }
        let found = try await store.verify()
        #expect(found.contains { $0.count == count })
        #expect(found.allSatisfy { $0.stored != $0.recomputed })
    }

    @Test func `a difference says where, what is stored and what the log says`() async throws {
        let store = try EngagementStore.inMemory()
        try await Self.fill(store, at: now)
        try await store.database.write {
            try $0.execute(sql: "UPDATE total_count SET views = 9 WHERE performance = 1")
        }
        #expect(
            try await store.verify().map(\.description) == [
                "ana-fado/dusk: totalViews: stored 9, the log says 4"
            ])
    }

    @Test func `a backup taken while likes go on is whole and can be restored`() async throws {
        try await withScratch { folder in
            let store = try EngagementStore.serving(folder + "/engagement.sqlite")
            try await Self.fill(store, at: now)
            let restored = folder + "/restored.sqlite"
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for number in 0..<200 {
                            _ = try await store.like(dusk, by: visitor(1000 + task * 200 + number), at: now)
                        }
                    }
                }
                group.addTask { try await store.backup(to: restored) }
                try await group.waitForAll()
            }
            #expect(try await store.engagement(of: dusk, for: nil, at: now).likes == 1604)
            try store.close()
            for path in [folder + "/engagement.sqlite", restored] {
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o640, "\(path)")
            }
            let copy = try EngagementStore.serving(restored)
            let likes = try await copy.engagement(of: dusk, for: nil, at: now).likes
            #expect((4...1604).contains(likes))
            #expect(try await copy.verify() == [])
            _ = try await copy.like(dusk, by: visitor(9999), at: now)
            #expect(try await copy.engagement(of: dusk, for: nil, at: now).likes == likes + 1)
            try copy.close()
        }
    }

    @Test func `a backup never takes the place of the store that it is made of`() async throws {
        try await withScratch { folder in
            let path = folder + "/engagement.sqlite"
            let store = try EngagementStore.serving(path)
            let beside = try EngagementStore.beside(path)
            try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: path)
            for target in [path, folder + "/link", folder + "/./engagement.sqlite", path + "-wal", path + ".lock"] {
                let error = await #expect(throws: StoreFailure.self) { try await beside.backup(to: target) }
                #expect(error?.kind == .itself, "\(target)")
            }
            _ = try await store.like(dusk, by: visitor(1), at: now)
            #expect(try await beside.engagement(of: dusk, for: nil, at: now).likes == 1)
            try beside.close()
            try store.close()
        }
    }

    @Test func `a backup to where nothing can be written fails with the path`() async throws {
        let store = try EngagementStore.inMemory()
        let error = await #expect(throws: StoreFailure.self) { try await store.backup(to: "/nowhere/b.sqlite") }
        #expect(error?.path == "/nowhere/b.sqlite")
        #expect(error?.kind == .unwritable)
    }

    @Test func `a performer who is forgotten is nowhere in the file, and everybody else is untouched`() async throws {
        try await withScratch { folder in
            let path = folder + "/engagement.sqlite"
            let store = try EngagementStore.serving(path)
            try await Self.fill(store, at: now)
            let others = try await store.engagement(of: "bo-juggles/clubs", for: visitor(1), at: now)
            #expect(try await store.forget(performer: "ana-fado", at: now) == 2)
            #expect(try await store.forget(performer: "ana-fado", at: now) == 0)
            let snapshot = try await store.snapshot()
            #expect(snapshot.performances.keys.map(\.description) == ["bo-juggles/clubs"])
            #expect(snapshot.live == [] && snapshot.popUps == [])
            #expect(try await store.engagement(of: "bo-juggles/clubs", for: visitor(1), at: now) == others)
            #expect(try await store.tips(of: ["ana-fado"]) == [])
            #expect(try await store.isRevoked(token: "j-1"))
            #expect(try await store.verify() == [])
            try store.close()
            for suffix in ["", "-wal"] {
                guard let bytes = FileManager.default.contents(atPath: path + suffix) else { continue }
                for trace in ["ana-fado", "Zoë-Perpetua", "under the arcade"] {
                    #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(suffix)")
                }
            }
        }
    }

    @Test func `past days' hashes are gone after folding`() async throws {
        let store = try EngagementStore.inMemory()
        try await store.view(dusk, by: viewer(1), at: now)
        try await store.fold(at: now.adding(seconds: 2 * 86_400))
        let hashes = try await store.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM viewer") }
        #expect(hashes == 0)
        #expect(try await store.engagement(of: dusk, for: nil, at: now).views == 1)
    }

    @Test func `every column is described, and nothing that is not there`() async throws {
        let store = try EngagementStore.inMemory()
        let columns = try await store.database.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT t.name || '.' || c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
                    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> 'grdb_migrations'
                    ORDER BY 1
                    """)
        }
        let facts = try await EngagementStore.facts()
        #expect(facts.map { "\($0.table).\($0.column)" }.sorted() == columns.sorted())
        #expect(facts.allSatisfy { !$0.what.isEmpty && !$0.why.isEmpty && !$0.kept.isEmpty })
    }
}
