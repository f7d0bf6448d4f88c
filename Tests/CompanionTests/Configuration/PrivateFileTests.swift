import Domain
import Engagement
import Foundation
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

/// The secret and the keys of the day, which stand beside the store.
@Suite struct PrivateFileTests {
    private static func run(_ body: (String, Outside) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/private-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let randomness = TestRandomness()
        try await body(folder, Outside(now: { Sample.now }, randomBytes: { randomness.bytes($0) }))
    }

    private static func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func `a secret is made once, for its owner's eyes only, and leaves no draft`() async throws {
        try await Self.run { folder, outside in
            let store = folder + "/engagement.sqlite"
            let first = try SecretFile.secret(besideStore: store, outside: outside)
            #expect(try SecretFile.secret(besideStore: store, outside: outside).keys == first.keys)
            #expect(first.keys.map(\.count) == [64])
            #expect(try Self.mode(store + ".secret") == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["engagement.sqlite.secret"])
        }
    }

    @Test func `of two who make a secret at once, both have the first one's`() async throws {
        try await Self.run { folder, outside in
            let store = folder + "/engagement.sqlite"
            let keys = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
                for _ in 1...8 {
                    group.addTask { try SecretFile.secret(besideStore: store, outside: outside).keys }
                }
                return try await group.reduce(into: Set<[[UInt8]]>()) { $0.insert($1) }
            }
            #expect(keys.count == 1)
        }
    }

    @Test func `keys that a crash has left in a draft are gone with the next ones`() async throws {
        try await Self.run { folder, outside in
            let path = folder + "/engagement.sqlite.day-keys"
            try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".new"))
            _ = try ViewerKeys(path: path, outside: outside).viewer(.local, userAgent: "a", at: Sample.now)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["engagement.sqlite.day-keys"])
        }
    }

    @Test func `what cannot be written or read is said with its path`() async throws {
        try await Self.run { folder, outside in
            let error = #expect(throws: ConfigurationError.self) {
                try SecretFile.secret(besideStore: folder + "/none/x", outside: outside)
            }
            #expect(error?.description.contains(folder + "/none/x.secret") == true)
            try Data([0xFF]).write(to: URL(fileURLWithPath: folder + "/y.secret"))
            let unreadable = #expect(throws: ConfigurationError.self) {
                try SecretFile.secret(besideStore: folder + "/y", outside: outside)
            }
            #expect(unreadable?.description.contains(folder + "/y.secret") == true)
        }
    }

    @Test func `a restart counts nobody twice, and the key of the day before yesterday is gone`() async throws {
        try await Self.run { folder, outside in
            let path = folder + "/engagement.sqlite.day-keys"
            func viewer(at now: Instant) throws -> [UInt8] {
                try ViewerKeys(path: path, outside: outside).viewer(.local, userAgent: "a", at: now).hash
            }
            let first = try viewer(at: Sample.now)
            #expect(try viewer(at: Sample.now) == first)
            #expect(try Self.mode(path) == 0o600)
            #expect(try viewer(at: Sample.now.adding(seconds: 86_400)) != first)
            #expect(try viewer(at: Sample.now) == first)
            _ = try viewer(at: Sample.now.adding(seconds: 2 * 86_400))
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.split(separator: "\n").map { $0.prefix(10) } == ["2026-12-06", "2026-12-07"])
        }
    }

    @Test func `a full disk is 503, and anything else the service's own fault`() {
        #expect(Problem(WritingFailure(path: "x", code: ENOSPC)).status == .serviceUnavailable)
        #expect(Problem(WritingFailure(path: "x", code: EACCES)).status == .internalServerError)
    }
}
