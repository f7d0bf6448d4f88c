import Diagnostics
import Domain
import Testing
import Validation
import TestLiterals

/// Compares the sweeps with what looking at all pairs would find.
struct SweepTests {
    /// Sixty shows of different performers, some at pitches and some at corners, crowded into one evening.
    private func crowd(_ seed: UInt64) -> Site {
        var numbers = Numbers(state: seed)
        var site = Site()
        for number in 10..<70 {
            let start = 18 * 60 + numbers.next(below: 240)
            let end = start + 10 + numbers.next(below: 36)
            let times = (clock(start), clock(end))
            let pitches: [Slug] = ["alfa", "beta", "gama"]
            let stop =
                numbers.next(below: 3) == 0
                ? Stop.at(pitches[numbers.next(below: 3)], times.0, times.1)
                : Stop.corner(Double(numbers.next(below: 900)), times.0, times.1)
            site.show("performer-\(number)/show", [stop])
        }
        return site
    }

    private func clock(_ minute: Int) -> String { "\(minute / 60):\(minute % 60)" }

    private func clash(_ left: Performance, _ right: Performance, in site: Site) -> Bool {
        guard let first = left.stops.first, let second = right.stops.first, first.start < second.end,
            second.start < first.end
        else { return false }
        switch (first.place, second.place) {
        case (.pitch(let one), .pitch(let other)):
            return one == other
        default:
            return point(first, in: site).distance(to: point(second, in: site)) < 30
        }
    }

    private func point(_ stop: Stop, in site: Site) -> Coordinates {
        switch stop.place {
        case .pitch(let slug):
            site.catalog.pitches[PitchID(city: "lisbon", pitch: slug)]?.coordinates ?? Site.point(0)
        case .address(_, _, let coordinates):
            coordinates
        }
    }

    @Test("each one in error clashes with an earlier one, and without them nobody clashes", arguments: 1...12)
    func allPairs(seed: Int) {
        var site = crowd(UInt64(seed))
        let findings = Validator.validate(site.context())
        #expect(!findings.isEmpty)
        let losers = Set(findings.map(\.location.file))
        let shows = site.catalog.performances
        for loser in shows where losers.contains(loser.marks.file) {
            #expect(shows.contains { $0.marks.file < loser.marks.file && clash($0, loser, in: site) })
        }
        let left = shows.filter { !losers.contains($0.marks.file) }
        for (index, show) in left.enumerated() {
            #expect(!left[..<index].contains { clash($0, show, in: site) })
        }
        site.catalog.performances = left
        #expect(Validator.validate(site.context()) == [])
    }

    /// A linear congruential generator with Knuth's constants: chance that is the same in every run.
    private struct Numbers {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }
}
