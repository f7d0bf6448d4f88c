import Domain
import RoutePlanning
import Testing

@testable import SiteBuilding

@Suite struct RecurrenceLinesTests {
    /// The lines of a stop of the performance that has these lines.
    private func lines(_ front: String, stop: Int = 0) async throws -> [String] {
        let stops =
            front.contains("stops:") ? "" : "\nstops: [{ pitch: camoes, start: 18:00, end: 18:30 }]"
        let show = try await PlannedSite.performing(front + stops).show()
        return RecurrenceLines.lines(
            for: show.performance, startMinute: show.performance.stops[stop].start, dates: show.all.map(\.date),
            zone: show.zone
        ).map { "\($0.name):\($0.value)" }
    }

    @Test(arguments: [
        ("repeat: { every: day, count: 5 }", "RRULE:FREQ=DAILY;COUNT=5"),
        (
            "repeat: { every: week, interval: 2, on: [sat, mon], count: 4 }",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SA,MO"
        ),
        ("repeat: { every: month, count: 3 }", "RRULE:FREQ=MONTHLY;COUNT=3"),
        ("repeat: { every: month, on: [first sat, last sun], count: 3 }", "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=1SA,-1SU"),
    ])
    func `a repeat is the equal rule`(line: String, rule: String) async throws {
        #expect(try await lines("date: 2026-12-05\n" + line) == [rule])
    }

    @Test(arguments: [("2027-03-27", "20270327T180000Z"), ("2027-03-28", "20270328T170000Z")])
    func `UNTIL is the last moment in UTC, by the offset of its own day`(until: String, moment: String) async throws {
        let lines = try await lines("date: 2026-12-05\nrepeat: { every: week, until: \(until) }")
        #expect(lines == ["RRULE:FREQ=WEEKLY;UNTIL=\(moment)"])
    }

    @Test func `exceptions and further dates are at the stop's own time`() async throws {
        let lines = try await lines(
            """
            date: 2026-12-05
            repeat: { every: week, count: 3, except: [2026-12-12] }
            also: [2026-12-31, 2026-12-24]
            """)
        #expect(
            lines == [
                "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Europe/Lisbon:20261212T180000",
                "RDATE;TZID=Europe/Lisbon:20261224T180000,20261231T180000",
            ])
    }

    @Test func `further dates without a rule are a list`() async throws {
        #expect(
            try await lines("date: 2026-12-05\nalso: [2026-12-24, 2026-12-12]")
                == ["RDATE;TZID=Europe/Lisbon:20261212T180000,20261224T180000"])
    }

    @Test(arguments: [
        ("2027-01-30", ["RDATE;TZID=Europe/Lisbon:20270228T003000,20270328T003000"]),
        (
            "2026-12-26",
            [
                "RDATE;TZID=Europe/Lisbon:20270131T003000,20270228T003000,20270328T003000",
                "EXDATE;TZID=Europe/Lisbon:20261227T003000",
            ]
        ),
    ])
    func `a stop after midnight is a list of the days after, without what is excepted`(
        exception: String, expected: [String]
    ) async throws {
        let front = """
            date: 2026-12-26
            repeat: { every: month, on: [last sat], count: 4, except: [\(exception)] }
            stops:
              - { pitch: camoes, start: 23:00, end: 23:30 }
              - { pitch: portas-do-sol, start: 24:30, end: 25:00 }
            """
        #expect(try await lines(front, stop: 1) == expected)
    }

    @Test func `a single date has no lines`() async throws {
        #expect(try await lines("date: 2026-12-05") == [])
    }
}
