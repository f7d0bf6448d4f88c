import Domain
import Foundation
import SiteBuilding
import TestSupport
import Testing

@testable import streetmap

/// `--engagement` with the address of a companion's snapshot.
@Suite struct EngagementAddressTests {
    private func likes(_ site: TestSite) throws -> Bool {
        try site.output("cities/lisbon/engagement.json").contains(#""ana-fado/dusk":{"likes":3"#)
    }

    @Test(arguments: ["/v1/engagement", "/moved"])
    func `a snapshot is taken from the companion itself`(path: String) async throws {
        let server = try SmallServer()
        let site = try TestSite(TestSite.lisbon)
        let report = try await site.build {
            $0.engagement = EngagementArgument(argument: server.address + path).origin
        }
        #expect(report.remarks.isEmpty)
        #expect(try likes(site))
    }

    @Test(arguments: [
        ("/down", "the answer is 503"), ("/broken", "it is no JSON, or a number in it is not whole or too large"),
        ("/elsewhere", "it sends us on to what is no web address"),
    ])
    func `what the companion cannot give is replaced by the last good snapshot`(
        path: String, reason: String
    ) async throws {
        let server = try SmallServer()
        let site = try TestSite(TestSite.lisbon)
        try await site.build { $0.engagement = EngagementArgument(argument: server.address + "/v1/engagement").origin }
        let address = server.address + path
        let report = try await site.build { $0.engagement = EngagementArgument(argument: address).origin }
        #expect(
            report.remarks
                == ["the engagement snapshot \(address) cannot be used: \(reason); the last good one is used"])
        #expect(try likes(site))
    }

    @Test func `a companion that is not there takes nothing from the site`() async throws {
        let site = try TestSite(TestSite.lisbon)
        // Nobody listens at port 1.
        let report = try await site.build {
            $0.engagement = EngagementArgument(argument: "http://127.0.0.1:1/v1/engagement").origin
        }
        let remark = try #require(report.remarks.first)
        #expect(remark.hasPrefix("the engagement snapshot http://127.0.0.1:1/v1/engagement cannot be used: "))
        #expect(remark.hasSuffix("; all counts are 0"))
        #expect(report.published != nil)
    }

    @Test(arguments: ["/cut", "/circle"])
    func `half an answer and none at all are refused`(path: String) async throws {
        let server = try SmallServer()
        let address = try #require(URL(string: server.address + path))
        await #expect(throws: EngagementError.self) { try await SnapshotDownload.bytes(from: address) }
    }

    @Test func `an answer without end is given up at its limit`() async throws {
        let server = try SmallServer()
        let address = try #require(URL(string: server.address + "/endless"))
        let error = await #expect(throws: EngagementError.self) {
            try await SnapshotDownload.bytes(from: address, largest: 1 << 20, within: 300)
        }
        #expect(error?.reason == "it is larger than 1048576 bytes")
    }

    @Test(arguments: ["/silent", "/trickle"])
    func `an answer that does not come, or not to its end, is not waited for`(path: String) async throws {
        let server = try SmallServer()
        let address = try #require(URL(string: server.address + path))
        let error = await #expect(throws: EngagementError.self) {
            try await SnapshotDownload.bytes(from: address, within: 1)
        }
        #expect(error?.reason == "it did not arrive within 1 seconds")
    }
}
