import Domain
import Testing
import Validation
import TestLiterals

struct PitchRetiredTests {
    @Test("sets after a pitch's last day are warned of, with their dates")
    func retired() {
        var site = Site()
        site.pitch("alfa") { $0.until = "2026-12-12" }
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")], every: Recurrence(every: .week, end: .count(4)))
        #expect(
            site.findings(PitchRetired.self) == [
                "ana-fado/dusk stops.0.pitch warning: “Alfa” is no pitch after 12 December 2026: the set is shown as "
                    + "closed on 19 December 2026 and 1 more date\nhint: choose another pitch, or end the repeat before\n"
                    + "note: lisbon/alfa until its last day is set here"
            ])
    }

    @Test("a closed pitch is no finding, nor is a set that is called off")
    func closed() {
        var site = Site()
        site.pitch("alfa") {
            $0.closures = [Closure(from: "2026-12-01 00:00", to: nil, reason: "Works", instead: nil)]
        }
        site.pitch("beta", metres: 800) { $0.until = "2026-12-01" }
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45"), .at("beta", "19:00", "19:45", status: .cancelled)])
        #expect(Validator.validate(site.context()) == [])
    }
}
