import Domain
import Engagement
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Companion

/// The whole service over a store in memory and a folder with a catalogue, asked without a socket.
struct TestCompanion: Sendable {
    let parts: CompanionParts
    let store: EngagementStore
    let clock: TestClock
    let client: any TestClientProtocol
    /// The published folder.
    let folder: String

    /// - Parameters:
    ///   - isLive: over a real socket, for what only a connection shows.
    ///   - configure: changes the configuration before the service is made of it.
    static func run(
        isLive: Bool = false, configure: (inout CompanionConfiguration) throws -> Void = { _ in },
        _ body: @escaping @Sendable (TestCompanion) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("companion-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(SampleCatalog.json.utf8).write(to: folder.appendingPathComponent("catalog.json"))

        let clock = TestClock()
        let randomness = TestRandomness()
        let outside = Outside(now: { clock.now }, randomBytes: { randomness.bytes($0) })
        var configuration = CompanionConfiguration(publicFolder: folder.path, secret: try Secret(Sample.secret))
        try configure(&configuration)
        let store = try EngagementStore.inMemory()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let parts = try await CompanionParts(configuration, store: store, outside: outside, logger: logger)
        parts.catalog.reload()
        try #require(parts.catalog.error == nil)
        let application = Application(responder: CompanionRouter.router(parts).buildResponder(), logger: logger)
        try await application.test(isLive ? .live : .router) { client in
            try await body(
                TestCompanion(parts: parts, store: store, clock: clock, client: client, folder: folder.path))
        }
    }

    /// Asks, with a JSON body where one is given.
    @discardableResult
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, _ fields: HTTPFields = [:]
    ) async throws -> TestReply {
        var fields = fields
        if body != nil, fields[.contentType] == nil { fields[.contentType] = "application/json" }
        let response = try await client.executeRequest(
            uri: path, method: method, headers: fields, body: body.map { ByteBuffer(string: $0) })
        return TestReply(response)
    }

    func token(_ scope: TokenScope, days: Int = 60) async throws -> HTTPFields {
        let token = try await parts.tokens.authority.issue(
            scope, id: TokenAuthority.freshID(parts.outside), days: days, at: clock.now)
        return [.authorization: "Bearer \(token)"]
    }
}
