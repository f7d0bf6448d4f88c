import Domain
import Foundation
import Testing

@testable import SiteBuilding

@Suite struct EngagementSourceTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "engagement-\(UUID().uuidString)")
    private let good = #"{"version": 1, "performances": {"ana-fado/dusk": {"likes": 3}}}"#

    /// Reads a given snapshot with a last good one beside it; nil for a file that is not there.
    private func read(_ given: String?, lastGood: String?) async throws -> EngagementSource.Reading {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (path, kept) = (folder.appending(path: "given.json"), folder.appending(path: "kept.json"))
        if let given { try Data(given.utf8).write(to: path) }
        if let lastGood { try Data(lastGood.utf8).write(to: kept) }
        let origin = EngagementOrigin.document(atPath: path.path)
        return try await EngagementSource(origin: origin, lastGood: kept.path).read(isKept: false)
    }

    @Test func `a good snapshot is used without a word`() async throws {
        let reading = try await read(good, lastGood: nil)
        #expect(reading.snapshot.performances.count == 1 && reading.remark == nil)
    }

    @Test(arguments: [nil, "{}"])
    func `what cannot be had is replaced by the last good one`(given: String?) async throws {
        let reading = try await read(given, lastGood: good)
        #expect(reading.snapshot.performances.count == 1)
        #expect(reading.remark?.hasSuffix("the last good one is used") == true)
    }

    @Test(arguments: [nil, "{}"])
    func `without a last good one that can be read all counts are 0`(lastGood: String?) async throws {
        let reading = try await read("{}", lastGood: lastGood)
        #expect(reading.snapshot.performances.isEmpty)
        #expect(reading.remark?.hasSuffix("all counts are 0") == true)
    }
}
