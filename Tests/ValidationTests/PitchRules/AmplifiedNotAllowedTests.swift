import Domain
import Testing
import Validation
import TestLiterals

struct AmplifiedNotAllowedTests {
    private func findings(_ amplification: Amplification?, isAmplified: Bool = true, to end: String = "20:45")
        -> [String]
    {
        var site = Site()
        site.pitch("alfa") { $0.rules.amplification = amplification }
        site.show("ana-fado/dusk", [.at("alfa", "20:00", end)], every: Recurrence(every: .week, end: .count(2))) {
            $0.isAmplified = isAmplified
        }
        return site.findings(AmplifiedNotAllowed.self)
    }

    @Test("amplifiers where they are not allowed are warned of once")
    func forbidden() {
        #expect(
            findings(.forbidden) == [
                "ana-fado/dusk stops.0.pitch warning: amplifiers are not allowed at “Alfa”\n"
                    + "hint: play without amplifiers, or choose another pitch"
            ])
    }

    @Test("amplifiers when they are not allowed are warned of with the dates")
    func outsideHours() {
        #expect(
            findings(.during("Mo-Su 17:00-20:30")) == [
                "ana-fado/dusk stops.0.pitch warning: amplifiers are allowed at “Alfa” only Mo-Su 17:00-20:30, "
                    + "not 20:00–20:45 on 5 December 2026 and 1 more date\n"
                    + "hint: play without amplifiers, or choose another time"
            ])
        #expect(findings(.during("Mo-Su 17:00-20:30"), to: "20:30") == [])
    }

    @Test("nothing is found where they are allowed, where nothing is said, or without them")
    func allowed() {
        #expect(findings(.allowed) == [])
        #expect(findings(nil) == [])
        #expect(findings(.forbidden, isAmplified: false) == [])
    }
}
