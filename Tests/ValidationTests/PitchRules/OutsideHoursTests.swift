import Domain
import Testing
import Validation
import TestLiterals

struct OutsideHoursTests {
    private func findings(
        _ hours: OpeningHours, _ stops: [Stop], every: Recurrence? = nil, edit: (inout Site) -> Void = { _ in }
    ) -> [String] {
        var site = Site()
        site.pitch("alfa") { $0.rules.hours = hours }
        edit(&site)
        site.show("ana-fado/dusk", stops, every: every)
        return site.findings(OutsideHours.self)
    }

    @Test(
        "a set within the hours is no finding",
        arguments: [("17:00", "21:00"), ("20:15", "21:00"), ("17:00", "17:30")])
    func within(start: String, end: String) {
        #expect(findings("Mo-Su 17:00-21:00", [.at("alfa", start, end)]) == [])
    }

    @Test("a set that ends too late is pointed at by its end, with all its dates")
    func late() {
        let weekly = Recurrence(every: .week, end: .count(14))
        #expect(
            findings("Mo-Su 10:00-18:30", [.at("alfa", "18:00", "18:45")], every: weekly) == [
                "ana-fado/dusk stops.0.end warning: 18:00–18:45 is outside the hours of “Alfa”, Mo-Su 10:00-18:30, "
                    + "on 5 December 2026 and 13 more dates\nhint: move the set into the hours, or choose another pitch"
            ])
    }

    @Test("a set that starts outside is pointed at by its start")
    func early() {
        #expect(
            findings("Mo-Fr 10:00-20:00", [.at("alfa", "18:00", "18:45")]) == [
                "ana-fado/dusk stops.0.start warning: 18:00–18:45 is outside the hours of “Alfa”, Mo-Fr 10:00-20:00, "
                    + "on 5 December 2026\nhint: move the set into the hours, or choose another pitch"
            ])
    }

    @Test("hours may reach past midnight")
    func pastMidnight() {
        #expect(findings("Sa 18:00-26:00", [.at("alfa", "23:30", "25:30")]) == [])
        #expect(findings("Sa 18:00-26:00", [.at("alfa", "24:30", "25:30")]) == [])
    }

    @Test("during a festival its own hours hold at its pitches, for everybody")
    func festival() {
        let late = [Stop.at("alfa", "22:00", "22:45")]
        let daily = Recurrence(every: .day, end: .count(3))
        let findings = findings("Mo-Su 10:00-21:00", late, every: daily) {
            $0.festival("noites", from: "2026-12-05", to: "2026-12-06") {
                $0.pitches = ["alfa"]
                $0.overrides.hours = "10:00-24:00"
            }
        }
        #expect(
            findings == [
                "ana-fado/dusk stops.0.start warning: 22:00–22:45 is outside the hours of “Alfa”, Mo-Su 10:00-21:00, "
                    + "on 7 December 2026\nhint: move the set into the hours, or choose another pitch"
            ])
    }

    @Test("a set past midnight belongs to the last evening of a festival")
    func festivalNight() {
        let findings = findings("Mo-Su 10:00-21:00", [.at("alfa", "24:30", "25:00")]) {
            $0.festival("noites", from: "2026-12-05", to: "2026-12-05") { $0.overrides.hours = "24/7" }
        }
        #expect(findings == [])
    }
}
