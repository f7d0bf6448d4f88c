import Domain
import Testing
import Validation
import TestLiterals

/// In Lisbon the clock goes from 01:00 to 02:00 on 28 March 2027, and from 02:00 back to 01:00 on 31 October.
struct ClockTests {
    private func site(
        on date: LocalDate, _ start: String, _ end: String, every: Recurrence? = nil,
        edit: (inout Performance) -> Void = { _ in }
    ) -> Site {
        var site = Site()
        site.show("ana-fado/dusk", on: date, [.at("alfa", start, end)], every: every, edit: edit)
        return site
    }

    @Test(
        "a single date at a time that the clock skips is an error",
        arguments: [("2027-03-28", "01:30", "02:15"), ("2027-03-27", "25:30", "26:15")])
    func skipped(date: String, start: String, end: String) {
        #expect(
            site(on: LocalDate(date) ?? "2027-03-28", start, end).findings(ClockSkipped.self) == [
                "ana-fado/dusk stops.0.start error: the clock in Lisbon skips 01:30 on 28 March 2027\n"
                    + "hint: clocks show 02:30 at that moment: write that, or another time"
            ])
    }

    @Test("within a repeat it is a warning")
    func skippedInRepeat() {
        let daily = Recurrence(every: .day, end: .count(5))
        #expect(
            site(on: "2027-03-26", "00:30", "01:00", every: daily).findings(ClockSkipped.self) == [
                "ana-fado/dusk stops.0.end warning: the clock in Lisbon skips 01:00 on 28 March 2027\n"
                    + "hint: that date is taken at 02:00; a change with “stops” can set another time"
            ])
    }

    @Test("a further date and a change are written for their day, so there it is an error")
    func written() {
        let weekly = Recurrence(every: .week, end: .count(2))
        let also = site(on: "2027-03-23", "01:30", "02:15", every: weekly) { $0.also = ["2027-03-28"] }
        #expect(also.findings(ClockSkipped.self).map { $0.prefix(36) } == ["ana-fado/dusk stops.0.start error: t"])
        let moved = site(on: "2027-03-23", "01:30", "02:15", every: weekly) {
            $0.changes = [DateChange(date: "2027-03-23", to: "2027-03-28")]
        }
        #expect(moved.findings(ClockSkipped.self).map { $0.prefix(36) } == ["ana-fado/dusk stops.0.start error: t"])
    }

    @Test("a time that comes twice is a warning")
    func twice() {
        #expect(
            site(on: "2027-10-31", "00:30", "01:15").findings(ClockRepeated.self) == [
                "ana-fado/dusk stops.0.end warning: the clock in Lisbon shows 01:15 twice on 31 October 2027\n"
                    + "hint: the first is taken; write a later time if the second is meant"
            ])
    }

    @Test("the times around the hour are fine", arguments: [("00:15", "00:59"), ("02:00", "02:45")])
    func around(start: String, end: String) {
        for date in ["2027-03-28", "2027-10-31"] as [LocalDate] {
            let site = site(on: date, start, end)
            #expect(site.findings(ClockSkipped.self) == [])
            #expect(site.findings(ClockRepeated.self) == [])
        }
    }

    @Test("a date that is called off needs no clock")
    func calledOff() {
        #expect(site(on: "2027-03-28", "01:30", "02:15") { $0.status = .cancelled }.findings(ClockSkipped.self) == [])
    }
}
