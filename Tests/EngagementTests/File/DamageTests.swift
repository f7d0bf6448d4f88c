import Domain
@testable import Engagement
import Foundation
import GRDB
import Testing
import TestLiterals

/// Which damage is found at once, and which only by who reads all of the file.
@Suite struct DamageTests {
    private static let page = 2048

    /// A store with some 80 pages, closed.
    private static func filled(_ folder: String) async throws -> String {
        let path = folder + "/engagement.sqlite"
        let store = try EngagementStore.serving(path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<2000 {
                group.addTask { _ = try await store.like(dusk, by: visitor(number), at: now) }
            }
            try await group.waitForAll()
        }
        try store.close()
        return path
    }

    /// Changes a page, counted from 0.
    private static func overwrite(_ page: Int, of path: String, with byte: UInt8) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: UInt64(page * Self.page))
        try file.write(contentsOf: Data(repeating: byte, count: Self.page))
        try file.close()
    }

    private static func expectRefusal(_ path: String) {
        let error = #expect(throws: StoreFailure.self) { try EngagementStore.serving(path) }
        #expect(error?.kind == .corrupt)
        #expect(error?.description.contains(path) == true)
        #expect(error?.description.contains("backup") == true)
    }

    @Test func `zeros in the place of the first page are refused at the start`() async throws {
        try await withScratch { folder in
            let path = try await Self.filled(folder)
            try Self.overwrite(0, of: path, with: 0)
            Self.expectRefusal(path)
            #expect(throws: StoreFailure.self) { try EngagementStore.snapshot(ofFile: path) }
        }
    }

    @Test(arguments: [1, 2, 30])
    func `a file that was cut off is refused at the start`(pages: Int) async throws {
        try await withScratch { folder in
            let path = try await Self.filled(folder)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            try bytes.prefix(pages * Self.page).write(to: URL(fileURLWithPath: path))
            Self.expectRefusal(path)
        }
    }

    @Test(arguments: ["event", "liking", "hour_count", "total_count", "performance", "said", "tip", "payment"])
    func `garbage where a table begins is refused at the start`(table: String) async throws {
        try await withScratch { folder in
            let path = try await Self.filled(folder)
            let queue = try DatabaseQueue(path: path)
            let root = try await queue.read {
                try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
            }
            try queue.close()
            try Self.overwrite(#require(root) - 1, of: path, with: 0xAB)
            Self.expectRefusal(path)
        }
    }

    @Test(arguments: [0, 0xAB] as [UInt8])
    func `garbage in the middle of the log is found by who reads all of it`(byte: UInt8) async throws {
        try await withScratch { folder in
            let path = try await Self.filled(folder)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            // Leaves of a table with row ids begin with 13, and most of them are the log's.
            let leaves = (1..<bytes.count / Self.page).filter { bytes[$0 * Self.page] == 13 }
            try Self.overwrite(leaves[leaves.count / 2], of: path, with: byte)
            let store = try EngagementStore.serving(path)
            let found = await #expect(throws: StoreFailure.self) { try await store.checkWhole() }
            #expect(found?.kind == .corrupt)
            #expect(found?.detail?.isEmpty == false)
            await #expect(throws: StoreFailure.self) { try await store.verify() }
            try store.close()
        }
    }

    @Test func `a sound store is found whole, also with a log beside it and while it is written`() async throws {
        try await withScratch { folder in
            let store = try EngagementStore.serving(try await Self.filled(folder))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 2000..<3000 {
                    group.addTask { _ = try await store.like(dusk, by: visitor(number), at: now) }
                }
                group.addTask { try await store.checkWhole() }
                try await group.waitForAll()
            }
            try await store.checkWhole()
            try store.close()
        }
    }
}
