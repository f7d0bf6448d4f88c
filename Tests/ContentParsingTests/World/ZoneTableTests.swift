import Domain
import Testing

@testable import ContentParsing

/// The offsets are those of Python's `zoneinfo` with Debian's tzdata.
struct ZoneTableTests {
    struct Case: Sendable {
        let zone: String
        /// RFC 3339 in UTC, and seconds east.
        let offsets: [(String, Int)]
    }

    static let cases = [
        Case(
            zone: "Europe/Lisbon",
            offsets: [("2026-03-29T00:59:59Z", 0), ("2026-03-29T01:00:00Z", 3600), ("2026-10-25T01:00:00Z", 0)]),
        Case(
            zone: "Europe/Helsinki",
            offsets: [("2026-03-29T00:59:59Z", 7200), ("2026-03-29T01:00:00Z", 10800), ("2049-12-31T00:00:00Z", 7200)]),
        Case(
            zone: "America/Montreal",
            offsets: [
                ("2026-03-08T06:59:59Z", -18000), ("2026-03-08T07:00:00Z", -14400), ("2026-11-01T06:00:00Z", -18000),
            ]),
        Case(
            zone: "America/Toronto",
            offsets: [
                ("2000-01-01T00:00:00Z", -18000), ("2026-03-08T07:00:00Z", -14400), ("2049-07-01T00:00:00Z", -14400),
            ]),
        Case(zone: "Asia/Kolkata", offsets: [("2000-01-01T00:00:00Z", 19800), ("2026-07-01T00:00:00Z", 19800)]),
        Case(
            zone: "Australia/Lord_Howe",
            offsets: [
                ("2026-04-04T14:59:59Z", 39600), ("2026-04-04T15:00:00Z", 37800), ("2026-10-03T15:30:00Z", 39600),
            ]),
        Case(zone: "Africa/Casablanca", offsets: [("2026-02-15T01:59:59Z", 3600), ("2026-02-15T02:00:00Z", 0)]),
        Case(zone: "Europe/Moscow", offsets: [("2014-10-25T21:59:59Z", 14400), ("2014-10-25T22:00:00Z", 10800)]),
    ]

    @Test(arguments: cases)
    func `offsets are right to the second`(_ example: Case) throws {
        let zone = try #require(ZoneTable().zone(named: example.zone))
        #expect(zone.identifier == example.zone)
        for (text, seconds) in example.offsets {
            #expect(zone.offset(at: try #require(Instant(rfc3339: text))) == seconds, "\(text)")
        }
    }

    @Test(arguments: ["EST", "UTC", "CET", "europe/lisbon", "Europe/Atlantis", "", "/", "+01:00", "GMT+1"])
    func `what is no place of IANA's is no zone`(_ name: String) {
        #expect(ZoneTable().zone(named: name) == nil)
    }

    @Test
    func `one table serves many at a time`() async throws {
        let zones = ZoneTable()
        let found = await withTaskGroup(of: Zone?.self) { group in
            for index in 0..<40 {
                group.addTask { zones.zone(named: index % 2 == 0 ? "Europe/Lisbon" : "Asia/Kolkata") }
            }
            return await group.reduce(into: Set<Zone>()) { if let zone = $1 { $0.insert(zone) } }
        }
        #expect(found.count == 2)
    }
}
