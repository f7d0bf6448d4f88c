import Domain
import Testing
import Validation
import TestLiterals

struct PitchTakenTests {
    private static let weekly = Recurrence(every: .week, end: .count(3))

    /// Ana plays at alfa from 18:00 to 18:45 on three Saturdays; the other one as said.
    private func site(_ stop: Stop, every: Recurrence? = nil, edit: (inout Performance) -> Void = { _ in }) -> Site {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")], every: Self.weekly)
        site.show("bo-trio/noon", [stop], every: every, edit: edit)
        return site
    }

    private static let boGivesWay =
        "bo-trio/noon stops.0.pitch error: “Alfa” is taken by “Dusk” from 18:00 to 18:45 on 5 December 2026\n"
        + "hint: start at 18:45 or later, or choose another pitch\n"
        + "note: ana-fado/dusk stops.0.pitch “Dusk” by Ana fado, from 18:00 to 18:45"

    @Test("without history the later path gives way")
    func byPath() {
        #expect(site(.at("alfa", "18:30", "19:00")).findings(PitchTaken.self) == [Self.boGivesWay])
    }

    @Test("a pair is reported once, with all dates that it clashes on")
    func dates() {
        let daily = Recurrence(every: .day, end: .until("2026-12-19"))
        #expect(
            site(.at("alfa", "17:30", "18:15"), every: daily).findings(PitchTaken.self) == [
                "bo-trio/noon stops.0.pitch error: “Alfa” is taken by “Dusk” from 18:00 to 18:45 on 5 December 2026 and "
                    + "2 more dates\nhint: end at 18:00 or earlier, or choose another pitch\n"
                    + "note: ana-fado/dusk stops.0.pitch “Dusk” by Ana fado, from 18:00 to 18:45"
            ])
    }

    @Test("with history the one whose stop entered later gives way, whatever its path")
    func byHistory() {
        let site = site(.at("alfa", "18:30", "19:00"))
        let anaLater = CommitTimes([
            "ana-fado/dusk": "2026-11-02T00:00:00Z", "bo-trio/noon": "2026-11-01T00:00:00Z",
        ])
        #expect(
            site.findings(PitchTaken.self, anaLater) == [
                "ana-fado/dusk stops.0.pitch error: “Alfa” is taken by “Noon” from 18:30 to 19:00 on 5 December 2026\n"
                    + "hint: end at 18:30 or earlier, or choose another pitch\n"
                    + "note: bo-trio/noon stops.0.pitch “Noon” by Bo trio, from 18:30 to 19:00"
            ])
        let together = CommitTimes([
            "ana-fado/dusk": "2026-11-01T00:00:00Z", "bo-trio/noon": "2026-11-01T00:00:00Z",
        ])
        #expect(site.findings(PitchTaken.self, together) == [Self.boGivesWay])
    }

    @Test("what is not committed yet came later than all that is")
    func uncommitted() {
        let site = site(.at("alfa", "18:30", "19:00"))
        #expect(site.findings(PitchTaken.self, CommitTimes(["bo-trio/noon": "2026-11-01T00:00:00Z"])).count == 1)
        #expect(
            site.findings(PitchTaken.self, CommitTimes(["bo-trio/noon": "2026-11-01T00:00:00Z"]))[0]
                .hasPrefix("ana-fado/dusk stops.0.pitch"))
    }

    @Test(
        "a set that ends when the next one starts, is off, or only on and off takes no room",
        arguments: [
            Stop.at("alfa", "18:45", "19:30"), .at("alfa", "17:15", "18:00"), .at("beta", "18:00", "18:45"),
            .at("alfa", "18:00", "18:45", status: .cancelled), .at("alfa", "18:00", "18:45", status: .rainedOff),
            .at("alfa", "12:00", "20:00", approximate: true),
        ])
    func noClash(stop: Stop) {
        #expect(site(stop).findings(PitchTaken.self) == [])
    }

    @Test("a joint show counts once, and the same performers twice are for another rule")
    func joint() {
        #expect(site(.at("alfa", "18:45", "19:30")) { $0.with = ["ana-fado"] }.findings(PitchTaken.self) == [])
        #expect(site(.at("alfa", "18:00", "18:45")) { $0.with = ["ana-fado"] }.findings(PitchTaken.self) == [])
    }

    @Test("where there is room for two, the third gives way to both")
    func capacity() {
        var site = site(.at("alfa", "18:15", "19:00"))
        site.pitch("alfa") { $0.rules.capacity = 2 }
        #expect(site.findings(PitchTaken.self) == [])
        site.show("cy/late", [.at("alfa", "18:30", "19:15")])
        #expect(
            site.findings(PitchTaken.self) == [
                "cy/late stops.0.pitch error: “Alfa” has room for 2, and as many are there at the same time on "
                    + "5 December 2026\nhint: choose another time or another pitch\n"
                    + "note: ana-fado/dusk stops.0.pitch “Dusk” by Ana fado, from 18:00 to 18:45\n"
                    + "note: bo-trio/noon stops.0.pitch “Noon” by Bo trio, from 18:15 to 19:00"
            ])
    }

    @Test("a festival may make room on its days")
    func festival() {
        var site = site(.at("alfa", "18:30", "19:00"), every: Self.weekly)
        site.festival("noites", from: "2026-12-05", to: "2026-12-06") { $0.overrides.capacity = 2 }
        #expect(site.findings(PitchTaken.self).count == 1)
        #expect(site.findings(PitchTaken.self)[0].contains("on 12 December 2026 and 1 more date\n"))
    }

    @Test("one that has lost its place takes none from others")
    func chain() {
        var site = site(.at("alfa", "18:30", "19:15"))
        site.show("cy/late", [.at("alfa", "19:00", "19:45")])
        #expect(site.findings(PitchTaken.self) == [Self.boGivesWay])
    }

    @Test("sets that a closure sends to a pitch clash with nobody there")
    func movedByPlace() {
        var site = site(.at("beta", "18:00", "18:45"))
        site.pitch("beta", metres: 800) {
            $0.closures = [Closure(from: "2026-12-01 00:00", to: nil, reason: "Works", instead: "alfa")]
        }
        #expect(Validator.validate(site.context()) == [])
    }

    @Test("what is over clashes with nobody")
    func over() {
        var site = site(.at("alfa", "18:30", "19:00"))
        site.now = "2026-12-05T19:00:00Z"
        #expect(site.findings(PitchTaken.self) == [])
    }
}
