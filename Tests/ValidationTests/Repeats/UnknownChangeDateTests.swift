import Domain
import Testing
import Validation
import TestLiterals

struct UnknownChangeDateTests {
    private func findings(except: [LocalDate] = [], _ changes: [DateChange] = [], also: [LocalDate] = []) -> [String] {
        var site = Site()
        let weekly = Recurrence(every: .week, end: .count(4), except: except)
        site.show("ana-fado/dusk", on: "2026-11-28", [.at("alfa", "18:00", "18:45")], every: weekly) {
            $0.changes = changes
            $0.also = also
        }
        return site.findings(UnknownChangeDate.self)
    }

    @Test("a change of a day that the show does not have is an error, with the nearest date")
    func change() {
        #expect(
            findings([DateChange(date: "2026-12-13", status: .cancelled)]) == [
                "ana-fado/dusk changes.0.date error: there is no date on 13 December 2026 to change\n"
                    + "hint: the nearest date is 2026-12-12"
            ])
    }

    @Test("a date that is taken away cannot be changed")
    func excepted() {
        #expect(
            findings(except: ["2026-12-12"], [DateChange(date: "2026-12-12", status: .cancelled)]) == [
                "ana-fado/dusk changes.0.date error: there is no date on 12 December 2026 to change\n"
                    + "hint: “except” takes it away: leave it out there"
            ])
    }

    @Test("dates of the repeat and further dates can be changed; days that are over do not matter")
    func known() {
        let changes = [
            DateChange(date: "2026-12-12", to: "2026-12-19"), DateChange(date: "2026-12-31", status: .late),
            DateChange(date: "2026-11-29", status: .cancelled),
        ]
        #expect(findings(except: ["2026-12-19"], changes, also: ["2026-12-31"]) == [])
    }
}
