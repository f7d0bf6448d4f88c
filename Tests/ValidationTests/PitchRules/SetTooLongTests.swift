import Domain
import Testing
import Validation
import TestLiterals

struct SetTooLongTests {
    private func findings(_ stop: Stop, edit: (inout Site) -> Void = { _ in }) -> [String] {
        var site = Site()
        edit(&site)
        site.show("ana-fado/dusk", [stop], every: Recurrence(every: .week, end: .count(2)))
        return site.findings(SetTooLong.self)
    }

    @Test("a set that is longer than the longest is warned of once")
    func long() {
        #expect(
            findings(.at("alfa", "18:00", "18:46")) == [
                "ana-fado/dusk stops.0.end warning: the set takes 46 min, the longest at “Alfa” is 45 min\n"
                    + "hint: end at 18:45 or earlier, or choose another pitch"
            ])
    }

    @Test("the longest set, one that is on and off, and one at a corner are no findings")
    func fine() {
        #expect(findings(.at("alfa", "18:00", "18:45")) == [])
        #expect(findings(.at("alfa", "12:00", "20:00", approximate: true)) == [])
        #expect(findings(.corner(100, "12:00", "20:00")) == [])
    }

    @Test("a festival may allow longer sets on its days")
    func festival() {
        let findings = findings(.at("alfa", "18:00", "19:00")) {
            $0.festival("noites", from: "2026-12-05", to: "2026-12-06") { $0.overrides.longestSet = 60 }
        }
        #expect(
            findings == [
                "ana-fado/dusk stops.0.end warning: the set takes 60 min, the longest at “Alfa” is 45 min on "
                    + "12 December 2026\nhint: end at 18:45 or earlier, or choose another pitch"
            ])
    }
}
