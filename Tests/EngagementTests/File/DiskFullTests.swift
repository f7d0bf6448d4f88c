import Domain
import Engagement
import Foundation
import Glibc
import Testing
import TestLiterals

@Suite struct DiskFullTests {
    /// A file system of one megabyte in memory.
    private static func withSmallDisk(_ body: (String) async throws -> Void) async throws {
        try await withScratch { folder in
            guard mount("tmpfs", folder, "tmpfs", 0, "size=1m") == 0 else {
                try Test.cancel("a file system cannot be mounted here")
            }
            defer { umount2(folder, Int32(MNT_DETACH)) }
            try await body(folder)
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can mount"))
    func `a disk that is nearly full is told before a like fails`() async throws {
        try await Self.withSmallDisk { folder in
            let store = try EngagementStore.serving(folder + "/engagement.sqlite")
            _ = try await store.like(dusk, by: visitor(0), at: now)
            try await store.checkWriting()
            let ballast = URL(fileURLWithPath: folder + "/ballast")
            var system = statvfs()
            try #require(statvfs(folder, &system) == 0)
            try Data(repeating: 1, count: Int(system.f_bfree) * Int(system.f_frsize) - 100_000).write(to: ballast)
            let failure = await #expect(throws: StoreFailure.self) { try await store.checkWriting() }
            #expect(failure?.kind == .full && failure?.mayPass == true)
            #expect(try await store.like(dusk, by: visitor(1), at: now).likes == 2)
            try FileManager.default.removeItem(at: ballast)
            try await store.checkWriting()
            try store.close()
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can mount"))
    func `a full disk is an error, reads go on, and it recovers when there is room`() async throws {
        try await Self.withSmallDisk { folder in
            let store = try EngagementStore.serving(folder + "/engagement.sqlite")
            _ = try await store.like(dusk, by: visitor(0), at: now)
            let ballast = folder + "/ballast"
            try Data(repeating: 1, count: 400_000).write(to: URL(fileURLWithPath: ballast))

            var answered = 1
            var failure: StoreFailure?
            for number in 1..<20_000 where failure == nil {
                do {
                    _ = try await store.like(dusk, by: visitor(number), at: now)
                    answered += 1
                } catch let error as StoreFailure {
                    failure = error
                }
            }
            #expect(failure?.kind == .full)
            #expect(failure?.mayPass == true)
            #expect(
                try await store.engagement(of: dusk, for: visitor(0), at: now)
                    == Engagement(likes: answered, liked: true))

            try FileManager.default.removeItem(atPath: ballast)
            try await store.checkWriting()
            #expect(try await store.like(dusk, by: visitor(999_999), at: now).likes == answered + 1)
            #expect(try await store.verify() == [])
            try store.close()
        }
    }
}
