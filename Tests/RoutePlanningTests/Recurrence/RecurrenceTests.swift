import Domain
import RoutePlanning
import Testing
import TestLiterals

struct RecurrenceTests {
    @Test("gives the dates of the equal RFC 5545 rule", arguments: RecurrenceCase.all)
    func equalsRFC5545(_ example: RecurrenceCase) {
        #expect(example.rule.dates(from: example.first).map(\.description) == example.dates)
    }

    @Test("the first date counts as the first, also where the rule would not pick it")
    func firstDateCounts() {
        let rule = Recurrence(every: .week, on: [Recurrence.Day(weekday: .sunday)], end: .count(3))
        #expect(rule.dates(from: "2026-12-05") == ["2026-12-05", "2026-12-06", "2026-12-13"])
    }

    @Test("a day that is named twice comes once")
    func eachOnce() {
        let saturday = Recurrence.Day(weekday: .saturday)
        let first = Recurrence.Day(weekday: .saturday, ordinal: 1)
        let rule = Recurrence(every: .month, on: [first, saturday, saturday], end: .count(3))
        #expect(rule.dates(from: "2026-12-05") == ["2026-12-05", "2026-12-12", "2026-12-19"])
    }

    @Test("no rule reaches further than 400 days", arguments: Recurrence.Frequency.allCases)
    func reach(every: Recurrence.Frequency) throws {
        let dates = Recurrence(every: every, end: .count(1_000_000)).dates(from: "2026-12-05")
        let last = try #require(dates.last)
        #expect(last <= "2028-01-09")
        #expect(last > "2027-12-01")
    }

    @Test("senseless numbers give the first date", arguments: [Int.min, 0, Int.max])
    func senseless(number: Int) {
        let counted = Recurrence(every: .week, end: .count(number))
        #expect(counted.dates(from: "2026-12-05").first == "2026-12-05")
        let spaced = Recurrence(every: .month, interval: number, end: .count(1))
        #expect(spaced.dates(from: "2026-12-05") == ["2026-12-05"])
    }

    @Test("an until before the first date leaves the first date")
    func untilBefore() {
        #expect(Recurrence(every: .week, end: .until("2026-12-01")).dates(from: "2026-12-05") == ["2026-12-05"])
    }
}
