import Domain
import Testing
import Validation
import TestLiterals

/// Today is 1 December 2026.
struct RepeatEndsSoonTests {
    private func findings(
        from date: LocalDate, _ end: Recurrence.End, edit: (inout Performance) -> Void = { _ in }
    ) -> [String] {
        var site = Site()
        let weekly = Recurrence(every: .week, end: end)
        site.show("ana-fado/dusk", on: date, [.at("alfa", "18:00", "18:45")], every: weekly, edit: edit)
        return site.findings(RepeatEndsSoon.self)
    }

    @Test("a repeat of two months that ends within 14 days is a note")
    func ends() {
        #expect(
            findings(from: "2026-10-02", .until("2026-12-16")) == [
                "ana-fado/dusk repeat.until note: the repeat ends on 11 December 2026\n"
                    + "hint: set a later “until” if the show goes on"
            ])
        #expect(
            findings(from: "2026-09-01", .count(14)) == [
                "ana-fado/dusk repeat.count note: the repeat ends on 1 December 2026\n"
                    + "hint: set a larger “count” if the show goes on"
            ])
    }

    @Test("a short run, one that goes on, one that is over and one that is cancelled are none")
    func none() {
        #expect(findings(from: "2026-10-03", .until("2026-12-12")) == [])
        #expect(findings(from: "2026-09-01", .until("2026-12-30")) == [])
        #expect(findings(from: "2026-09-01", .until("2026-11-24")) == [])
        #expect(findings(from: "2026-09-01", .until("2026-12-08")) { $0.status = .cancelled } == [])
    }
}
