import Domain
import Testing
import TestLiterals

/// A repeat and the dates that python-dateutil 4.0.0 gives for the equal RRULE and EXDATE with WKST=MO.
struct RecurrenceCase: Sendable, CustomTestStringConvertible {
    let name: String
    let first: LocalDate
    let rule: Recurrence
    let dates: [String]

    var testDescription: String { name }

    init(
        _ name: String, from first: LocalDate, every: Recurrence.Frequency, interval: Int = 1, on: [String] = [],
        _ end: Recurrence.End, except: [LocalDate] = [], gives dates: String
    ) {
        self.name = name
        self.first = first
        let days = on.map(RecurrenceCase.day)
        rule = Recurrence(every: every, interval: interval, on: days, end: end, except: except)
        self.dates = dates.split(separator: " ").map(String.init)
    }

    /// Reads `sat`, `first sat`, `last sun`.
    private static func day(_ text: String) -> Recurrence.Day {
        let words = text.split(separator: " ")
        let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1]
        guard let weekday = words.last.flatMap({ Weekday(abbreviation: String($0)) }) else {
            preconditionFailure("“\(text)” is not a day")
        }
        return Recurrence.Day(weekday: weekday, ordinal: words.count == 2 ? ordinals[String(words[0])] : nil)
    }

    static let all: [RecurrenceCase] = [
        RecurrenceCase(
            "every day",
            from: "2026-12-05", every: .day, .count(4),
            gives: "2026-12-05 2026-12-06 2026-12-07 2026-12-08"),
        RecurrenceCase(
            "every third day over a year's end",
            from: "2026-12-27", every: .day, interval: 3, .until("2027-01-10"),
            gives: "2026-12-27 2026-12-30 2027-01-02 2027-01-05 2027-01-08"),
        RecurrenceCase(
            "every day, on weekdays only",
            from: "2026-12-04", every: .day, on: ["mon", "tue", "wed", "thu", "fri"], .count(5),
            gives: "2026-12-04 2026-12-07 2026-12-08 2026-12-09 2026-12-10"),
        RecurrenceCase(
            "every second day, Saturdays only",
            from: "2026-12-05", every: .day, interval: 2, on: ["sat"], .count(4),
            gives: "2026-12-05 2026-12-19 2027-01-02 2027-01-16"),
        RecurrenceCase(
            "every week on the first date's weekday",
            from: "2026-12-05", every: .week, .until("2027-01-02"),
            gives: "2026-12-05 2026-12-12 2026-12-19 2026-12-26 2027-01-02"),
        RecurrenceCase(
            "the last day of until counts",
            from: "2026-12-05", every: .week, on: ["sat"], .until("2026-12-19"),
            gives: "2026-12-05 2026-12-12 2026-12-19"),
        RecurrenceCase(
            "a day before the last date cuts it off",
            from: "2026-12-05", every: .week, on: ["sat"], .until("2026-12-18"),
            gives: "2026-12-05 2026-12-12"),
        RecurrenceCase(
            "every second week on two days, from midweek",
            from: "2026-12-02", every: .week, interval: 2, on: ["mon", "wed"], .count(6),
            gives: "2026-12-02 2026-12-14 2026-12-16 2026-12-28 2026-12-30 2027-01-11"),
        RecurrenceCase(
            "every second week on Sunday and Monday, weeks from Monday",
            from: "2026-12-06", every: .week, interval: 2, on: ["sun", "mon"], .count(6),
            gives: "2026-12-06 2026-12-14 2026-12-20 2026-12-28 2027-01-03 2027-01-11"),
        RecurrenceCase(
            "every third week on three days written out of order",
            from: "2026-12-04", every: .week, interval: 3, on: ["sun", "fri", "tue"], .until("2027-01-20"),
            gives: "2026-12-04 2026-12-06 2026-12-22 2026-12-25 2026-12-27 2027-01-12 2027-01-15 2027-01-17"),
        RecurrenceCase(
            "the 31st: months without it are skipped",
            from: "2026-08-31", every: .month, .count(6),
            gives: "2026-08-31 2026-10-31 2026-12-31 2027-01-31 2027-03-31 2027-05-31"),
        RecurrenceCase(
            "the 30th: February is skipped",
            from: "2026-11-30", every: .month, .count(5),
            gives: "2026-11-30 2026-12-30 2027-01-30 2027-03-30 2027-04-30"),
        RecurrenceCase(
            "the 29th in a common year",
            from: "2027-01-29", every: .month, .count(4),
            gives: "2027-01-29 2027-03-29 2027-04-29 2027-05-29"),
        RecurrenceCase(
            "the 29th in a leap year",
            from: "2027-12-29", every: .month, .count(4),
            gives: "2027-12-29 2028-01-29 2028-02-29 2028-03-29"),
        RecurrenceCase(
            "every second month on the 31st",
            from: "2026-08-31", every: .month, interval: 2, .until("2027-09-30"),
            gives: "2026-08-31 2026-10-31 2026-12-31 2027-08-31"),
        RecurrenceCase(
            "the first Saturday",
            from: "2026-12-05", every: .month, on: ["first sat"], .count(5),
            gives: "2026-12-05 2027-01-02 2027-02-06 2027-03-06 2027-04-03"),
        RecurrenceCase(
            "the last Sunday",
            from: "2026-11-29", every: .month, on: ["last sun"], .count(6),
            gives: "2026-11-29 2026-12-27 2027-01-31 2027-02-28 2027-03-28 2027-04-25"),
        RecurrenceCase(
            "the fifth Thursday, where there is one",
            from: "2026-12-31", every: .month, on: ["fifth thu"], .count(4),
            gives: "2026-12-31 2027-04-29 2027-07-29 2027-09-30"),
        RecurrenceCase(
            "first and third Friday",
            from: "2026-12-04", every: .month, on: ["first fri", "third fri"], .count(6),
            gives: "2026-12-04 2026-12-18 2027-01-01 2027-01-15 2027-02-05 2027-02-19"),
        RecurrenceCase(
            "every Saturday of every second month",
            from: "2026-12-05", every: .month, interval: 2, on: ["sat"], .until("2027-04-30"),
            gives: "2026-12-05 2026-12-12 2026-12-19 2026-12-26 2027-02-06 2027-02-13 2027-02-20 2027-02-27 "
                + "2027-04-03 2027-04-10 2027-04-17 2027-04-24"),
        RecurrenceCase(
            "second Tuesday and last Friday from midmonth",
            from: "2026-12-25", every: .month, on: ["second tue", "last fri"], .count(5),
            gives: "2026-12-25 2027-01-12 2027-01-29 2027-02-09 2027-02-26"),
        RecurrenceCase(
            "every third month on the last Monday",
            from: "2026-11-30", every: .month, interval: 3, on: ["last mon"], .count(4),
            gives: "2026-11-30 2027-02-22 2027-05-31 2027-08-30"),
        RecurrenceCase(
            "except takes away after count has counted",
            from: "2026-12-05", every: .week, on: ["sat"], .count(4), except: ["2026-12-26"],
            gives: "2026-12-05 2026-12-12 2026-12-19"),
        RecurrenceCase(
            "except may take the first date",
            from: "2026-12-05", every: .week, on: ["sat"], .count(3), except: ["2026-12-05"],
            gives: "2026-12-12 2026-12-19"),
        RecurrenceCase(
            "except that names no date changes nothing",
            from: "2026-12-05", every: .week, on: ["sat"], .count(3), except: ["2026-12-06"],
            gives: "2026-12-05 2026-12-12 2026-12-19"),
        RecurrenceCase(
            "over the clock change in March",
            from: "2027-03-14", every: .week, on: ["sun"], .until("2027-04-11"),
            gives: "2027-03-14 2027-03-21 2027-03-28 2027-04-04 2027-04-11"),
        RecurrenceCase(
            "over the clock change in October",
            from: "2026-10-23", every: .day, .count(4),
            gives: "2026-10-23 2026-10-24 2026-10-25 2026-10-26"),
    ]
}
