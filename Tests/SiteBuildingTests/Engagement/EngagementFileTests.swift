import Domain
import Testing

@testable import SiteBuilding

@Suite struct EngagementFileTests {
    private func read(_ json: String) throws -> EngagementSnapshot {
        try EngagementFile.read(Array(json.utf8), path: "engagement.json")
    }

    private func dusk(_ snapshot: EngagementSnapshot) throws -> EngagementSnapshot.Counts {
        snapshot[try #require(PerformanceID("ana-fado/dusk"))]
    }

    @Test func `counts default to none, hours are put in order`() throws {
        let counts = try dusk(
            read(
                """
                {"version": 1, "performances": {"ana-fado/dusk": {"likes": 3, "hours": [
                  {"hour": "2026-12-05T19:00:00Z", "views": 2}, {"hour": "2026-12-05T19:00:00+01:00", "likes": 3}]}}}
                """))
        #expect((counts.likes, counts.views, counts.tips) == (3, 0, 0))
        #expect(counts.hours.map(\.start.description) == ["2026-12-05T18:00:00Z", "2026-12-05T19:00:00Z"])
        #expect(counts.hours.map(\.likes) == [3, 0])
    }

    @Test(arguments: [(-5, 0), (9_000_000_000_000_000_000, 10_000_000_000)])
    func `a count stays within reason`(written: Int, read: Int) throws {
        let snapshot = try self.read(#"{"version": 1, "performances": {"ana-fado/dusk": {"likes": \#(written)}}}"#)
        #expect(try dusk(snapshot).likes == read)
    }

    @Test func `what is not the name of a performance is passed over`() throws {
        let snapshot = try read(#"{"version": 1, "performances": {"Ana Fado/dusk": {}, "dusk": {}, "a/b/c": {}}}"#)
        #expect(snapshot.performances.isEmpty)
    }

    @Test(arguments: [
        ("", "it is no JSON"), ("{", "it is no JSON"), ("[]", "a value has the wrong type"),
        (#"{"performances": {}}"#, "“version” is missing"), (#"{"version": 1}"#, "“performances” is missing"),
        (#"{"version": 2, "performances": {}}"#, "its version is 2, this program reads 1"),
        (#"{"version": "1", "performances": {}}"#, "a value has the wrong type at version"),
        (
            #"{"version": 1, "performances": {"a/b": {"likes": "many"}}}"#,
            "a value has the wrong type at performances.a/b.likes"
        ),
        (
            #"{"version": 1, "performances": {"a/b": {"likes": 1.5}}}"#,
            "it is no JSON, or a number in it is not whole or too large"
        ),
        (
            #"{"version": 1, "performances": {"a/b": {"likes": 1e30}}}"#,
            "it is no JSON, or a number in it is not whole or too large"
        ),
        (
            #"{"version": 1, "performances": {"a/b": {"hours": [{"hour": "yesterday"}]}}}"#,
            "“yesterday” of a/b is no time in RFC 3339"
        ),
        (#"{"version": 1, "performances": {"a/b": {"hours": [{}]}}}"#, "“hour” is missing at performances.a/b.hours"),
    ])
    func `what is wrong with a snapshot is said with its place`(json: String, reason: String) throws {
        let error = #expect(throws: EngagementError.self) { try read(json) }
        #expect(error?.path == "engagement.json")
        #expect(error?.reason.hasPrefix(reason) == true, "\(error?.reason ?? "")")
    }
}
