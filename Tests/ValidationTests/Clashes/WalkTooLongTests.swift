import Diagnostics
import Domain
import Testing
import Validation
import TestLiterals

/// From alfa to beta it is ten minutes, from alfa to gama twenty.
struct WalkTooLongTests {
    private func findings(_ stops: [Stop], every: Recurrence? = nil, edit: (inout Performance) -> Void = { _ in })
        -> [String]
    {
        var site = Site()
        site.show("ana-fado/dusk", stops, every: every, edit: edit)
        return site.findings(WalkTooLong.self)
    }

    @Test("a walk that does not fit into the gap is an error at the next stop's start, once for all dates")
    func tooLong() {
        let stops: [Stop] = [.at("alfa", "18:00", "19:00"), .at("gama", "19:15", "20:00")]
        #expect(
            findings(stops, every: Recurrence(every: .week, end: .count(10))) == [
                "ana-fado/dusk stops.1.start error: the walk to the next stop takes 20 min, the gap is 15 min\n"
                    + "hint: start at 19:20 or later, or choose a stop within 1.2 km"
            ])
    }

    @Test("the words are those of the design: 22 minutes, a gap of 15, a start at 19:22")
    func asDesigned() {
        let stops: [Stop] = [.at("alfa", "18:15", "19:00"), .corner(1752, "19:15", "20:00")]
        #expect(
            findings(stops) == [
                "ana-fado/dusk stops.1.start error: the walk to the next stop takes 22 min, the gap is 15 min\n"
                    + "hint: start at 19:22 or later, or choose a stop within 1.2 km"
            ])
    }

    @Test("a walk that just fits is none", arguments: ["18:55", "19:00"])
    func fits(start: String) {
        #expect(findings([.at("alfa", "18:00", "18:45"), .at("beta", start, "20:00")]) == [])
    }

    @Test("a second too long is a minute too long")
    func rounding() {
        #expect(
            findings([.at("alfa", "18:00", "18:45"), .corner(801, "18:55", "19:30")]) == [
                "ana-fado/dusk stops.1.start error: the walk to the next stop takes 11 min, the gap is 10 min\n"
                    + "hint: start at 18:56 or later, or choose a stop within 800 m"
            ])
    }

    @Test("without a gap only another start helps; at one place none is needed")
    func noGap() {
        #expect(
            findings([.at("alfa", "18:00", "18:45"), .at("beta", "18:45", "19:30")]) == [
                "ana-fado/dusk stops.1.start error: the walk to the next stop takes 10 min, the gap is 0 min\n"
                    + "hint: start at 18:55 or later"
            ])
        #expect(findings([.at("alfa", "18:00", "18:45"), .corner(14, "18:45", "19:30")]) == [])
    }

    @Test("a stop that is called off is left out, and the walk past it is measured")
    func calledOff() {
        let middle = Stop.at("gama", "18:50", "18:55", status: .cancelled)
        #expect(findings([.at("alfa", "18:00", "18:45"), middle, .at("beta", "19:00", "19:30")]) == [])
        let near = Stop.at("gama", "18:46", "18:47", status: .cancelled)
        #expect(
            findings([.at("alfa", "18:00", "18:45"), near, .at("beta", "18:50", "19:30")]) == [
                "ana-fado/dusk stops.2.start error: the walk to the next stop takes 10 min, the gap is 5 min\n"
                    + "hint: start at 18:55 or later, or choose a stop within 400 m"
            ])
    }

    @Test("the stops of a change are judged by themselves")
    func change() {
        let stops: [Stop] = [.at("alfa", "18:00", "18:45"), .at("beta", "19:00", "19:30")]
        let findings = findings(stops, every: Recurrence(every: .week, end: .count(3))) {
            $0.changes = [
                DateChange(date: "2026-12-12", stops: [.at("alfa", "18:00", "18:45"), .at("gama", "19:00", "19:30")])
            ]
        }
        #expect(
            findings == [
                "ana-fado/dusk changes.0.stops.1.start error: the walk to the next stop takes 20 min, the gap is 15 min\n"
                    + "hint: start at 19:05 or later, or choose a stop within 1.2 km"
            ])
    }

    @Test("a walk that the place has made longer is not the performer's error")
    func movedByPlace() {
        var site = Site()
        site.pitch("beta", metres: 800) {
            $0.closures = [Closure(from: "2026-12-01 00:00", to: nil, reason: "Works", instead: "gama")]
        }
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45"), .at("beta", "18:55", "19:30")])
        #expect(Validator.validate(site.context()) == [])
    }

    @Test("to a stop outside the city no walk is measured: one mistake is one finding")
    func outsideCity() {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45"), .corner(60_000, "19:00", "19:30")])
        #expect(Validator.validate(site.context()).map(\.rule.id) == ["outside-city"])
    }

    @Test("what is over is not looked at")
    func over() {
        var site = Site()
        site.now = "2026-12-05T20:00:00Z"
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "19:00"), .at("gama", "19:15", "20:00")])
        #expect(site.findings(WalkTooLong.self) == [])
    }
}
