import Domain
@testable import Engagement
import Foundation
import Glibc
import GRDB
import Testing
import TestLiterals

@Suite struct OpeningTests {
    static func store(in folder: String) -> String { folder + "/engagement.sqlite" }

    /// A file that was a store with something in it.
    static func filled(_ folder: String) async throws -> String {
        let path = store(in: folder)
        let store = try EngagementStore.serving(path)
        for number in 0..<200 { _ = try await store.like(dusk, by: visitor(number), at: now) }
        try store.close()
        return path
    }

    static func failure(opening path: String) -> StoreFailure.Kind? {
        do {
            try EngagementStore.serving(path).close()
            return nil
        } catch {
            return (error as? StoreFailure)?.kind
        }
    }

    @Test func `a store that was closed is one file and has all that it had`() async throws {
        try await withScratch { folder in
            let path = try await Self.filled(folder)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                    "engagement.sqlite", "engagement.sqlite.lock",
                ])
            let again = try EngagementStore.serving(path)
            #expect(
                try await again.engagement(of: dusk, for: visitor(7), at: now) == Engagement(likes: 200, liked: true))
            try again.close()
        }
    }

    @Test func `a store is served once, whatever links lead to it`() async throws {
        try await withScratch { folder in
            let path = try await Self.filled(folder)
            let link = folder + "/link"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "engagement.sqlite")
            try FileManager.default.createSymbolicLink(atPath: folder + "/here", withDestinationPath: ".")
            let served = try EngagementStore.serving(link)
            #expect(served.path == path)
            for other in [path, link, folder + "/here/engagement.sqlite", folder + "/./engagement.sqlite"] {
                #expect(Self.failure(opening: other) == .serving, "\(other)")
            }
            _ = try await served.like(dusk, by: visitor(999), at: now)
            #expect(try EngagementStore.snapshot(ofFile: link).performances[dusk]?.likes == 201)
            try served.close()
            #expect(!FileManager.default.fileExists(atPath: link + ".lock"))
        }
    }

    @Test func `a link that leads nowhere is refused and left alone`() async throws {
        try await withScratch { folder in
            for (name, target) in [("dangling", "nothing"), ("loop", "loop")] {
                let path = "\(folder)/\(name)"
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
                #expect(Self.failure(opening: path) == .unwritable)
                #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == target)
            }
        }
    }

    @Test func `what is no plain file is refused at once`() async throws {
        try await withScratch { folder in
            #expect(mkfifo(folder + "/pipe", 0o600) == 0)
            try FileManager.default.createDirectory(atPath: folder + "/folder", withIntermediateDirectories: false)
            for path in [folder + "/pipe", folder + "/folder", "/dev/zero"] {
                #expect(throws: StoreFailure.self) { try EngagementStore.beside(path) }
                #expect(throws: StoreFailure.self) { try EngagementStore.snapshot(ofFile: path) }
            }
            #expect(Self.failure(opening: folder + "/pipe") == .foreign)
            #expect(Self.failure(opening: folder + "/folder") == .foreign)
        }
    }

    @Test(arguments: [
        ("site/a", true), ("site/.hidden/a", true), ("site/deeper/a", true), ("a", false), ("site-2/a", false),
        ("link/a", true), ("site/../a", false),
    ])
    func `a file lies in a folder or not, whatever links lead to it`(file: String, isInside: Bool) async throws {
        try await withScratch { folder in
            for name in ["site", "site/.hidden", "site/deeper", "site-2"] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
            }
            try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "site/deeper")
            #expect(try StorePath.lies("\(folder)/\(file)", in: folder + "/site") == isInside)
            #expect(try StorePath.lies("\(folder)/\(file)", in: folder))
            #expect(try StorePath.lies("\(folder)/\(file)", in: "/"))
        }
    }

    @Test func `what is on disk is durable and strict`() async throws {
        try await withScratch { folder in
            let store = try EngagementStore.serving(Self.store(in: folder))
            try await store.database.write { database in
                #expect(try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2)
                #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
                #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
                #expect(try Int32.fetchOne(database, sql: "PRAGMA application_id") == StoreSchema.applicationID)
                #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == StoreSchema.version)
                let loose = try String.fetchAll(
                    database,
                    sql: """
                        SELECT name FROM pragma_table_list WHERE strict = 0 AND type = 'table'
                            AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
                        """)
                #expect(loose == [])
            }
            try store.close()
        }
    }

    @Test func `another program's file is refused and left as it was`() async throws {
        try await withScratch { folder in
            let path = Self.store(in: folder)
            let other = try DatabaseQueue(path: path)
            try await other.write { try $0.execute(sql: "CREATE TABLE contacts (name TEXT)") }
            try other.close()
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(Self.failure(opening: path) == .foreign)
            #expect(throws: StoreFailure.self) { try EngagementStore.snapshot(ofFile: path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
    }

    @Test(arguments: ["", "SQLite format 3\0", "hello", String(repeating: "not a database ", count: 1000)])
    func `what is no database is refused`(text: String) async throws {
        try await withScratch { folder in
            let path = Self.store(in: folder)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            #expect(Self.failure(opening: path) == .foreign)
        }
    }

    @Test func `a store of a newer version is refused`() async throws {
        try await withScratch { folder in
            let path = try await Self.filled(folder)
            let queue = try DatabaseQueue(path: path)
            try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 999") }
            try queue.close()
            #expect(Self.failure(opening: path) == .newer)
            #expect(throws: StoreFailure.self) { try EngagementStore.beside(path) }
        }
    }

    @Test func `a store of an older version is brought up to date, and only by the one who serves it`() async throws {
        try await withScratch { folder in
            let path = Self.store(in: folder)
            let queue = try DatabaseQueue(path: path)
            try StoreSchema.migrator.migrate(queue, upTo: "2026-11-24 first")
            try await queue.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO performance VALUES (7, 'ana-fado', 'dusk');
                        INSERT INTO liking VALUES (7, zeroblob(16), 3600);
                        INSERT INTO event (at, kind, change, performance, hour, visitor)
                            VALUES (3601, 'like', 1, 7, 3600, zeroblob(16));
                        INSERT INTO said (sequence, performance, date, stop, state, at, until)
                            VALUES (9, 7, 20792, 1, 'late', 10, 20);
                        """)
            }
            try queue.close()
            #expect(throws: StoreFailure(.older, path: path)) { try EngagementStore.beside(path) }
            #expect(throws: StoreFailure(.older, path: path)) { try EngagementStore.snapshot(ofFile: path) }
            let store = try EngagementStore.serving(path)
            #expect(try await store.like(dusk, by: visitor(1), at: now).likes == 2)
            #expect(try await store.snapshot().live.map(\.minutes) == [nil])
            #expect(try await store.verify() == [])
            try store.close()
            #expect(Self.failure(opening: path) == nil)
        }
    }

    @Test func `a folder that does not exist, and a store that does not`() async throws {
        try await withScratch { folder in
            #expect(Self.failure(opening: folder + "/no/engagement.sqlite") == .unwritable)
            let path = Self.store(in: folder)
            #expect(throws: StoreFailure(.missing, path: path)) { try EngagementStore.beside(path) }
            #expect(throws: StoreFailure(.missing, path: path)) { try EngagementStore.snapshot(ofFile: path) }
        }
    }

    @Test func `a second serving process is refused until the first is gone`() async throws {
        try await withScratch { folder in
            let path = Self.store(in: folder)
            do {
                let first = try EngagementStore.serving(path)
                #expect(Self.failure(opening: path) == .serving)
                _ = try await first.like(dusk, by: visitor(1), at: now)
                try first.close()
            }
            #expect(Self.failure(opening: path) == nil)
        }
    }

    @Test func `a command beside the serving process reads and writes the same store`() async throws {
        try await withScratch { folder in
            let path = Self.store(in: folder)
            let serving = try EngagementStore.serving(path)
            let beside = try EngagementStore.beside(path)
            _ = try await serving.like(dusk, by: visitor(1), at: now)
            try await beside.revoke(token: "j-1", expires: now.adding(seconds: 60), at: now)
            #expect(try await serving.isRevoked(token: "j-1"))
            #expect(try await beside.verify() == [])
            try beside.close()
            try serving.close()
        }
    }

    @Test func `a draft that a crash left behind is no hindrance`() async throws {
        try await withScratch { folder in
            let path = Self.store(in: folder)
            try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".new"))
            #expect(Self.failure(opening: path) == nil)
        }
    }

    @Test func `a closed store says so`() async throws {
        try await withScratch { folder in
            let store = try EngagementStore.serving(Self.store(in: folder))
            try store.close()
            await #expect(throws: StoreFailure.self) { try await store.like(dusk, by: visitor(1), at: now) }
            await #expect(throws: StoreFailure.self) { try await store.engagement(of: dusk, for: nil, at: now) }
        }
    }
}
