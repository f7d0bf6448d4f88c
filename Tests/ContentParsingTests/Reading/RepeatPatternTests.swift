import Domain
import Testing

@testable import ContentParsing

/// The days are those of dateutil's `rrule` for the equal rule of RFC 5545.
struct RepeatPatternTests {
    struct Case: Sendable {
        let rule: String
        let pattern: RepeatPattern
        let days: [LocalDate]
    }

    static let cases = [
        Case(
            rule: "DTSTART=20261205 FREQ=DAILY;INTERVAL=3",
            pattern: RepeatPattern(first: "2026-12-05", every: .day, interval: 3, on: []),
            days: ["2026-12-05", "2026-12-08", "2026-12-11", "2026-12-14"]),
        Case(
            rule: "DTSTART=20261205 FREQ=DAILY;BYDAY=SA,SU",
            pattern: RepeatPattern(
                first: "2026-12-05", every: .day, interval: 1, on: [.init(weekday: .saturday), .init(weekday: .sunday)]),
            days: ["2026-12-05", "2026-12-06", "2026-12-12", "2026-12-13"]),
        Case(
            rule: "DTSTART=20261205 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA",
            pattern: RepeatPattern(
                first: "2026-12-05", every: .week, interval: 2,
                on: [.init(weekday: .monday), .init(weekday: .saturday)]),
            days: ["2026-12-05", "2026-12-14", "2026-12-19", "2026-12-28"]),
        Case(
            rule: "DTSTART=20270131 FREQ=MONTHLY",
            pattern: RepeatPattern(first: "2027-01-31", every: .month, interval: 1, on: []),
            days: ["2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"]),
        Case(
            rule: "DTSTART=20261205 FREQ=MONTHLY;BYDAY=1SA,-1SA",
            pattern: RepeatPattern(
                first: "2026-12-05", every: .month, interval: 1,
                on: [.init(weekday: .saturday, ordinal: 1), .init(weekday: .saturday, ordinal: -1)]),
            days: ["2026-12-05", "2026-12-26", "2027-01-02", "2027-01-30"]),
        Case(
            rule: "DTSTART=20261205 FREQ=MONTHLY;INTERVAL=2;BYDAY=SA",
            pattern: RepeatPattern(first: "2026-12-05", every: .month, interval: 2, on: [.init(weekday: .saturday)]),
            days: ["2026-12-05", "2026-12-12", "2026-12-19", "2026-12-26", "2027-02-06", "2027-02-13"]),
    ]

    @Test(arguments: cases)
    func `a repeat gives the days of the equal RFC 5545 rule`(_ example: Case) {
        let days = example.pattern.days(through: example.pattern.first.adding(days: 400))
        #expect(Array(days.prefix(example.days.count)) == example.days, "\(example.rule)")
    }

    @Test(arguments: [
        "repeat: { every: week, until: 2028-01-09 }", "repeat: { every: day, count: 401 }",
        "repeat: { every: week, on: [sat], count: 58 }", "repeat: { every: month, on: [first sat], count: 14 }",
    ])
    func `a repeat may last 400 days`(_ line: String) async throws {
        #expect(try await TinySite.performing(line).rules() == [])
    }

    @Test(arguments: [
        "repeat: { every: week, until: 2028-01-10 }", "repeat: { every: week, on: [sat], count: 59 }",
        "repeat: { every: month, on: [first sat], count: 15 }",
    ])
    func `a repeat may not last longer than 400 days`(_ line: String) async throws {
        #expect(try await TinySite.performing(line).rules() == ["repeat-end"])
    }
}
