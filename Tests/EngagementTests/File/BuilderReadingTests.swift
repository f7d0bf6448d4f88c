import Domain
@testable import Engagement
import Foundation
import GRDB
import Glibc
import Testing
import TestLiterals

@Suite struct BuilderReadingTests {
    @Test func `the snapshot is that of the last commit, also in the middle of a write`() async throws {
        try await withScratch { folder in
            let path = folder + "/engagement.sqlite"
            let store = try EngagementStore.serving(path)
            _ = try await store.like(dusk, by: visitor(1), at: now)
            try await store.database.writeWithoutTransaction { database in
                try database.execute(sql: "BEGIN IMMEDIATE; UPDATE total_count SET likes = 1000")
                #expect(try EngagementStore.snapshot(ofFile: path)[dusk].likes == 1)
                try database.execute(sql: "ROLLBACK")
            }
            try store.close()
        }
    }

    @Test func `the snapshot can be had after the companion has stopped`() async throws {
        try await withScratch { folder in
            let path = folder + "/engagement.sqlite"
            let store = try EngagementStore.serving(path)
            for number in 1...3 { _ = try await store.like(dusk, by: visitor(number), at: now) }
            let expected = try await store.snapshot()
            try store.close()
            #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
            #expect(try EngagementStore.snapshot(ofFile: path) == expected)
            try EngagementStore.serving(path).close()
        }
    }

    /// What a killed companion leaves: the last likes are in the log only.
    @Test(arguments: [["-wal", "-shm"], ["-wal"]])
    func `the snapshot has what is in the log of a companion that was killed`(kept: [String]) async throws {
        try await withScratch { folder in
            let path = folder + "/engagement.sqlite"
            let store = try EngagementStore.serving(path)
            for number in 1...3 { _ = try await store.like(dusk, by: visitor(number), at: now) }
            let left = folder + "/left.sqlite"
            for suffix in [""] + kept { try FileManager.default.copyItem(atPath: path + suffix, toPath: left + suffix) }
            try store.close()
            #expect(try EngagementStore.snapshot(ofFile: left)[dusk].likes == 3)
        }
    }

    /// Another user may read the store and make no files beside it; only root can play that user.
    @Test(
        .enabled(if: geteuid() == 0, "only root can become somebody else"),
        arguments: ["stopped", "killed", "serving"])
    func `a builder that may only read gets the same`(state: String) async throws {
        // Where everybody can go, whatever TMPDIR says.
        try await withScratch(in: "/tmp") { folder in
            let path = folder + "/engagement.sqlite"
            let store = try EngagementStore.serving(path)
            for number in 1...3 { _ = try await store.like(dusk, by: visitor(number), at: now) }
            var read = path
            switch state {
            case "stopped":
                try store.close()
            case "killed":
                read = folder + "/left.sqlite"
                for suffix in ["", "-wal"] {
                    try FileManager.default.copyItem(atPath: path + suffix, toPath: read + suffix)
                }
                try store.close()
            default:
                break
            }
            for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
                #expect(chmod(folder + "/" + file, 0o644) == 0)
            }
            #expect(chmod(folder, 0o755) == 0)
            await #expect(processExitsWith: .success) { [read = read as String] in
                // Ours may be closed to others.
                unsetenv("TMPDIR")
                try #require(setuid(65534) == 0)
                try #require(access(read, W_OK) != 0)
                let likes = try EngagementStore.snapshot(ofFile: read)[dusk].likes
                try #require(likes == 3)
            }
            if state == "serving" { try store.close() }
        }
    }

    @Test func `what is old is left out, the counts are whole`() async throws {
        let store = try EngagementStore.inMemory()
        _ = try await store.like(dusk, by: visitor(1), at: now)
        _ = try await store.like(dusk, by: visitor(2), at: now.adding(seconds: 86_400))
        let counts = try await store.snapshot(since: now.adding(seconds: 3600))[dusk]
        #expect(counts == .init(likes: 2, hours: [.init(start: "2026-12-06T18:00:00Z", likes: 1)]))
    }

    @Test func `reading a file that changes all the time never mixes two commits`() async throws {
        try await withScratch { folder in
            let path = folder + "/engagement.sqlite"
            let store = try EngagementStore.serving(path)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for number in 0..<1000 { _ = try await store.like(dusk, by: visitor(number), at: now) }
                }
                group.addTask {
                    for _ in 0..<50 {
                        let counts = try EngagementStore.snapshot(ofFile: path)[dusk]
                        #expect(counts.likes == counts.hours.reduce(0) { $0 + $1.likes })
                    }
                }
                try await group.waitForAll()
            }
            try store.close()
        }
    }
}
