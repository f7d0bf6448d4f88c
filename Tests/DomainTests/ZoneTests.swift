import Testing

@testable import Domain

/// Prague in 2026: +02:00 from 29 March 01:00 UTC, +01:00 from 25 October 01:00 UTC.
@Suite struct ZoneTests {
    private let zone = Zone(
        identifier: "Europe/Prague", initialOffset: 3600,
        transitions: [
            Zone.Transition(at: Instant(seconds: 1_774_746_000), offset: 7200),
            Zone.Transition(at: Instant(seconds: 1_792_890_000), offset: 3600),
        ])

    private func local(_ date: String, _ minute: Int) throws -> LocalDateTime {
        LocalDateTime(date: try #require(LocalDate(date)), minute: minute)
    }

    @Test(arguments: [("2026-01-10", 1080, "2026-01-10T17:00:00Z"), ("2026-06-10", 1080, "2026-06-10T16:00:00Z")])
    func `a wall-clock time is one moment`(date: String, minute: Int, instant: String) throws {
        let reading = zone.reading(of: try local(date, minute))
        #expect(reading == .once(try #require(Instant(rfc3339: instant))))
    }

    @Test func `a time that the clock skips takes the offset from before`() throws {
        let reading = zone.reading(of: try local("2026-03-29", 150))
        #expect(reading == .skipped(try #require(Instant(rfc3339: "2026-03-29T01:30:00Z"))))
    }

    @Test func `a time that the clock repeats is the first`() throws {
        let reading = zone.reading(of: try local("2026-10-25", 150))
        #expect(reading == .twice(try #require(Instant(rfc3339: "2026-10-25T00:30:00Z"))))
    }

    @Test(arguments: [("2026-03-29", 119), ("2026-03-29", 180), ("2026-10-25", 119), ("2026-10-25", 180)])
    func `times around a change are ordinary`(date: String, minute: Int) throws {
        let local = try local(date, minute)
        let reading = zone.reading(of: local)
        #expect(reading == .once(reading.instant))
        #expect(zone.local(reading.instant) == local)
    }

    @Test func `an offset holds from the very moment of its change`() {
        #expect(zone.offset(at: Instant(seconds: 1_774_745_999)) == 3600)
        #expect(zone.offset(at: Instant(seconds: 1_774_746_000)) == 7200)
    }
}
