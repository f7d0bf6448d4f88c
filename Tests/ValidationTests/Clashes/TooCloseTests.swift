import Domain
import Testing
import Validation
import TestLiterals

struct TooCloseTests {
    /// Ana plays 100 metres from any pitch from 18:00 to 18:45; the other one as said.
    private func site(_ stop: Stop, edit: (inout Performance) -> Void = { _ in }) -> Site {
        var site = Site()
        site.show("ana-fado/dusk", [.corner(100, "18:00", "18:45")], every: Recurrence(every: .week, end: .count(2)))
        site.show("bo-trio/noon", [stop], every: Recurrence(every: .week, end: .count(4)), edit: edit)
        return site
    }

    @Test("two corners within the spacing clash, and the later one gives way")
    func corners() {
        #expect(
            site(.corner(112.5, "18:30", "19:15")).findings(TooClose.self) == [
                "bo-trio/noon stops.0.coordinates error: “Dusk” is 12 m away at the same time on 5 December 2026 and "
                    + "1 more date\nhint: performers in Lisbon keep 30 m apart: choose another time or place\n"
                    + "note: ana-fado/dusk stops.0.coordinates “Dusk” by Ana fado, from 18:00 to 18:45"
            ])
    }

    @Test("a pitch and a corner clash too, and so do two at the same place")
    func pitchAndCorner() {
        var site = site(.at("delta", "18:30", "19:15"))
        site.pitch("delta", metres: 100)
        #expect(
            site.findings(TooClose.self) == [
                "bo-trio/noon stops.0.pitch error: “Dusk” is at the same place at the same time on 5 December 2026 and "
                    + "1 more date\nhint: performers in Lisbon keep 30 m apart: choose another time or place\n"
                    + "note: ana-fado/dusk stops.0.coordinates “Dusk” by Ana fado, from 18:00 to 18:45"
            ])
    }

    @Test("two pitches never clash")
    func pitches() {
        var site = Site()
        site.pitch("delta", metres: 5)
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")])
        site.show("bo-trio/noon", [.at("delta", "18:00", "18:45")])
        #expect(site.findings(TooClose.self) == [])
    }

    @Test(
        "who keeps the distance, plays at another time or only on and off clashes with nobody",
        arguments: [
            Stop.corner(131, "18:00", "18:45"), .corner(69, "18:00", "18:45"), .corner(100, "18:45", "19:30"),
            .corner(100, "18:00", "18:45", approximate: true),
        ])
    func noClash(stop: Stop) {
        #expect(site(stop).findings(TooClose.self) == [])
    }

    @Test("the same performers are for another rule")
    func joint() {
        #expect(site(.corner(110, "18:00", "18:45")) { $0.with = ["ana-fado"] }.findings(TooClose.self) == [])
    }

    @Test("the city says how far, and whether at all", arguments: [(0.0, 0), (10.0, 0), (13.0, 1), (5000, 1)])
    func spacing(metres: Double, count: Int) {
        var site = site(.corner(112, "18:30", "19:15"))
        site.city("lisbon") { $0.spacing = metres }
        #expect(site.findings(TooClose.self).count == count)
    }

    @Test("with history the one whose stop entered later gives way, also if it starts earlier")
    func history() {
        let order = CommitTimes(["ana-fado/dusk": "2026-11-02T00:00:00Z", "bo-trio/noon": "2026-11-01T00:00:00Z"])
        let findings = site(.corner(110, "18:30", "19:15")).findings(TooClose.self, order)
        #expect(findings.count == 1)
        #expect(findings[0].hasPrefix("ana-fado/dusk stops.0.coordinates error: “Noon” is 10 m away"))
    }

    @Test("neighbours are found in all directions", arguments: 0..<8)
    func directions(eighth: Int) {
        let offsets = [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)]
        let (east, north) = offsets[eighth]
        let step = 20 / Site.metresPerDegree
        let center = Site.point(100)
        let point = Site.point(
            longitude: center.longitude + Double(east) * step / 0.78, latitude: center.latitude + Double(north) * step)
        #expect(site(.place(point, "18:00", "18:45")).findings(TooClose.self).count == 1)
    }
}
