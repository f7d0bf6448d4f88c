import Domain
import Testing
import Validation
import TestLiterals

/// From alfa to beta it is ten minutes, from alfa to gama twenty.
struct PerformerOverlapTests {
    private func site(_ stop: Stop, of name: String = "ana-fado/night", edit: (inout Performance) -> Void = { _ in })
        -> Site
    {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")], every: Recurrence(every: .week, end: .count(3)))
        site.show(name, [stop], every: Recurrence(every: .week, end: .count(2)), edit: edit)
        return site
    }

    @Test("two shows of one performer that overlap are an error of the later path, once for the pair")
    func overlap() {
        #expect(
            site(.at("beta", "18:30", "19:15")).findings(PerformerOverlap.self) == [
                "ana-fado/night stops.0.start error: Ana fado is in “Dusk” from 18:00 to 18:45 on 5 December 2026 and "
                    + "1 more date\nhint: start at 18:45 or later\n"
                    + "note: ana-fado/dusk stops.0.start “Dusk” by Ana fado, from 18:00 to 18:45"
            ])
    }

    @Test("a walk between two shows that does not fit is an error")
    func walkAfter() {
        #expect(
            site(.at("gama", "19:00", "19:30")).findings(PerformerOverlap.self) == [
                "ana-fado/night stops.0.start error: the walk from “Dusk” takes 20 min, the gap is 15 min, on "
                    + "5 December 2026 and 1 more date\n"
                    + "hint: start at 19:05 or later, or choose a stop within 1.2 km\n"
                    + "note: ana-fado/dusk stops.0.start “Dusk” by Ana fado, from 18:00 to 18:45"
            ])
    }

    @Test("the one that gives way may be the earlier one of the day")
    func walkBefore() {
        #expect(
            site(.at("gama", "17:00", "17:45")).findings(PerformerOverlap.self) == [
                "ana-fado/night stops.0.end error: the walk to “Dusk” takes 20 min, the gap is 15 min, on "
                    + "5 December 2026 and 1 more date\n"
                    + "hint: end at 17:40 or earlier, or choose a stop within 1.2 km\n"
                    + "note: ana-fado/dusk stops.0.start “Dusk” by Ana fado, from 18:00 to 18:45"
            ])
    }

    @Test("joint shows count for all who perform, and a pair with two in common is one finding")
    func joint() {
        let weekly = Recurrence(every: .week, end: .count(2))
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")], every: weekly) { $0.with = ["cy"] }
        site.show("bo-trio/noon", [.at("beta", "18:30", "19:15")], every: weekly) { $0.with = ["cy", "ana-fado"] }
        #expect(
            site.findings(PerformerOverlap.self) == [
                "bo-trio/noon stops.0.start error: cy is in “Dusk” from 18:00 to 18:45 on 5 December 2026 and "
                    + "1 more date\nhint: start at 18:45 or later\n"
                    + "note: ana-fado/dusk stops.0.start “Dusk” by Ana fado, from 18:00 to 18:45"
            ])
    }

    @Test(
        "who has time to walk, is off, or only on and off overlaps with nobody",
        arguments: [
            Stop.at("beta", "18:55", "19:30"), .at("alfa", "18:45", "19:30"), .at("gama", "16:00", "17:40"),
            .at("beta", "18:00", "18:45", status: .cancelled), .at("beta", "12:00", "20:00", approximate: true),
        ])
    func noOverlap(stop: Stop) {
        #expect(site(stop).findings(PerformerOverlap.self) == [])
    }

    @Test("a show between two stops of another one is found")
    func between() {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:30"), .at("alfa", "19:00", "19:30")])
        site.show("ana-fado/night", [.at("beta", "18:42", "18:50")])
        #expect(site.findings(PerformerOverlap.self) == [])
        site.show("ana-fado/tea", [.at("alfa", "19:15", "19:45")])
        #expect(site.findings(PerformerOverlap.self).count == 1)
    }

    @Test("between two cities there are trains")
    func cities() {
        var site = Site()
        site.city("porto")
        site.pitch("ribeira", in: "porto", metres: 40_000)
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")])
        site.show("ana-fado/night", [.at("ribeira", "21:00", "21:45")]) { $0.city = "porto" }
        #expect(site.findings(PerformerOverlap.self) == [])
        site.show("ana-fado/tea", [.at("ribeira", "18:30", "19:00")]) { $0.city = "porto" }
        #expect(site.findings(PerformerOverlap.self).count == 1)
    }

    @Test("two dates of one show that a change brings together are refused")
    func sameShow() {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")], every: Recurrence(every: .week, end: .count(2))) {
            $0.changes = [DateChange(date: "2026-12-05", to: "2026-12-12")]
        }
        let findings = site.findings(PerformerOverlap.self)
        #expect(findings.count == 1)
        #expect(findings.first?.contains("two dates of the show are at the same time on 12 December 2026") == true)
    }
}
