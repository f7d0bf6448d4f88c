import Testing

@testable import Domain

@Suite struct CivilTimeTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 11016), ("2026-11-24", 20781), ("1969-12-31", -1), ("9999-12-31", 2_932_896),
        ("0001-01-01", -719_162),
    ])
    func `a date is a count of days`(text: String, days: Int) throws {
        let date = try #require(LocalDate(text))
        #expect(date.daysSinceEpoch == days)
        #expect(date.description == text)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-01-001", "2026/01/01", "", "0000-01-01",
        "２０２６-01-01",
    ])
    func `what is no date is refused`(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test func `every day of four centuries comes back from its parts`() throws {
        let first = try #require(LocalDate("1900-01-01"))
        for offset in stride(from: 0, to: 146_097, by: 7) {
            let date = first.adding(days: offset)
            let (year, month, day) = date.components
            #expect(LocalDate(year: year, month: month, day: day) == date)
        }
    }

    @Test func `weekdays begin on Monday`() throws {
        #expect(try #require(LocalDate("2026-11-24")).weekday == .tuesday)
        #expect(try #require(LocalDate("1969-12-29")).weekday == .monday)
    }

    @Test func `minutes outside of a day move it`() throws {
        let date = try #require(LocalDate("2026-12-05"))
        #expect(LocalDateTime(date: date, minute: 1530).description == "2026-12-06T01:30")
        #expect(LocalDateTime(date: date, minute: -1).description == "2026-12-04T23:59")
        #expect(LocalDateTime(wallSeconds: -60).description == "1969-12-31T23:59")
    }

    @Test(arguments: [
        ("2026-12-05T18:00:00Z", 1_796_493_600), ("2026-12-05T18:00:00+01:00", 1_796_490_000),
        ("2026-12-05T18:00:00.250-05:30", 1_796_513_400), ("2026-12-05t18:00:00z", 1_796_493_600),
    ])
    func `RFC 3339 is read`(text: String, seconds: Int) {
        #expect(Instant(rfc3339: text)?.seconds == seconds)
    }

    @Test(arguments: [
        "2026-12-05T18:00:00", "2026-12-05T25:00:00Z", "2026-12-05T18:00:00+0100", "yesterday", "2026-12-05T18:00:00.Z",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test func `a moment is written in the offset of its city`() {
        let instant = Instant(seconds: 1_796_493_605)
        #expect(instant.rfc3339() == "2026-12-05T18:00:05Z")
        #expect(instant.rfc3339(offset: 3600) == "2026-12-05T19:00:05+01:00")
        #expect(instant.rfc3339(offset: -12_600) == "2026-12-05T14:30:05-03:30")
        #expect(Instant(seconds: -1).rfc3339() == "1969-12-31T23:59:59Z")
    }
}
