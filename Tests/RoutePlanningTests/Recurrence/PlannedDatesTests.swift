import Domain
import RoutePlanning
import Testing
import TestLiterals

struct PlannedDatesTests {
    private func dates(_ edit: (inout Performance) -> Void) -> [String] {
        var town = Town()
        town.add("ana", [.at("alfa", "18:00", "18:45")], edit: edit)
        return town.catalog.performances.flatMap(\.plannedDates).map(\.description)
    }

    @Test("without a repeat there is one date")
    func single() {
        #expect(dates { _ in } == ["2026-12-05"])
    }

    @Test("further dates come in order, each once")
    func also() {
        let dates = dates {
            $0.recurrence = Recurrence(every: .week, end: .count(2))
            $0.also = ["2027-01-01", "2026-12-12", "2026-11-30"]
        }
        #expect(dates == ["2026-11-30", "2026-12-05", "2026-12-12", "2027-01-01"])
    }

    @Test("an exception has the last word over a further date, as EXDATE has over RDATE")
    func exceptWins() {
        let dates = dates {
            $0.recurrence = Recurrence(every: .week, end: .count(2), except: ["2026-12-12", "2026-12-24"])
            $0.also = ["2026-12-12", "2026-12-24", "2026-12-31"]
        }
        #expect(dates == ["2026-12-05", "2026-12-31"])
    }
}
