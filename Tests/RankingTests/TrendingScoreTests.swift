import Domain
import Ranking
import Testing
import TestLiterals

struct TrendingScoreTests {
    private static let now: Instant = "2026-12-05T18:30:00Z"

    private func score(
        _ hours: [EngagementSnapshot.Hour], firstCommit: Instant? = nil, now: Instant = Self.now,
        edit: (inout RankingSettings) -> Void = { _ in }
    ) -> Score {
        var settings = RankingSettings()
        edit(&settings)
        let counts = EngagementSnapshot.Counts(hours: hours)
        return TrendingScore.score(of: counts, firstCommit: firstCommit, now: now, settings: settings)
    }

    private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

    /// The expected values are `weight * math.log(1 + heat)` of Python 3.
    @Test(
        "a kind is worth its weight times the logarithm of its heat",
        arguments: [
            (EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", likes: 1), 0.6931471805599453),
            (EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", tips: 1), 1.3862943611198906),
            (EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", views: 1), 0.06931471805599453),
            (EngagementSnapshot.Hour(start: "2026-12-04T06:00:00Z", likes: 1), 0.4054651081081644),
            (EngagementSnapshot.Hour(start: "2026-12-02T18:00:00Z", likes: 8), 1.0986122886681098),
            (EngagementSnapshot.Hour(start: "2026-12-05T17:00:00Z", likes: 10), 2.380406955802894),
        ])
    func formula(hour: EngagementSnapshot.Hour, expected: Double) {
        #expect(isClose(score([hour]).value, expected))
    }

    @Test("heat adds up over hours, points over kinds")
    func sums() {
        let result = score([
            EngagementSnapshot.Hour(start: "2026-12-04T06:00:00Z", likes: 2, views: 10),
            EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", likes: 1, views: 5, tips: 1),
        ])
        #expect(result.breakdown.map(\.kind) == [.like, .tip, .view])
        #expect(result.breakdown.map(\.heat) == [2, 1, 10])
        #expect(result.breakdown.map(\.weight) == [1, 2, 0.1])
        #expect(isClose(result.value, result.breakdown.reduce(0) { $0 + $1.points }))
        #expect(result.events == 19)
    }

    @Test("nothing gives nothing, and time changes nothing")
    func nothing() {
        let result = score([EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z")])
        #expect(result.value == 0)
        #expect(result.isBelowFloor)
        #expect(result.nextChange == nil)
        #expect(result.breakdown.map(\.points) == [0, 0, 0])
    }

    @Test("the floor counts events of all kinds", arguments: [(2, true), (3, false)])
    func floor(likes: Int, isBelow: Bool) {
        let hour = EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", likes: likes - 1, views: 1)
        #expect(score([hour]).isBelowFloor == isBelow)
    }

    @Test(
        "ages are whole hours from the hour's start",
        arguments: [
            ("2026-12-05T18:00:00Z", "2026-12-05T19:00:00Z"), ("2026-12-05T18:59:59Z", "2026-12-05T19:00:00Z"),
            ("2026-12-05T19:00:00Z", "2026-12-05T20:00:00Z"),
        ] as [(Instant, Instant)])
    func wholeHours(now: Instant, next: Instant) {
        let hours = [EngagementSnapshot.Hour(start: "2026-12-05T10:00:00Z", likes: 4)]
        let result = score(hours, now: now)
        #expect(result.nextChange == next)
        #expect(score(hours, now: next.adding(seconds: -1)) == result)
        #expect(score(hours, now: next).value < result.value)
    }

    @Test("what is still to come counts as of now")
    func future() {
        let coming = score([EngagementSnapshot.Hour(start: "2026-12-06T09:00:00Z", likes: 3)])
        let present = score([EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", likes: 3)])
        #expect(coming.value == present.value)
        #expect(coming.nextChange == "2026-12-06T10:00:00Z")
    }

    @Test("a like of last year has cooled down and is no change point, but is still an event")
    func cold() {
        let result = score([EngagementSnapshot.Hour(start: "2025-12-05T18:00:00Z", likes: 5)])
        #expect(result.value == 0)
        #expect(result.nextChange == nil)
        #expect(result.events == 5)
        #expect(!result.isBelowFloor)
    }

    @Test(
        "a newcomer counts less each day, and not at all after sixty",
        arguments: [
            ("2026-12-05T12:00:00Z", 1, "2026-12-06T12:00:00Z"), ("2026-12-04T18:30:01Z", 1, "2026-12-05T18:30:01Z"),
            ("2026-11-28T18:30:00Z", 0.5, "2026-12-06T18:30:00Z"),
            ("2026-11-14T12:00:00Z", 0.125, "2026-12-06T12:00:00Z"),
            ("2027-01-01T00:00:00Z", 1, "2027-01-02T00:00:00Z"),
        ] as [(Instant, Double, Instant)])
    func newcomer(firstCommit: Instant, heat: Double, nextChange: Instant) throws {
        let result = score([], firstCommit: firstCommit)
        let part = try #require(result.breakdown.last)
        #expect(part.kind == .newcomer)
        #expect(isClose(part.heat, heat))
        #expect(result.nextChange == nextChange)
        #expect(result.isBelowFloor)
    }

    @Test("sixty days after the first commit nobody is new, nor without history")
    func nobodyNew() {
        let lastDay = score([], firstCommit: "2026-10-06T18:30:01Z")
        #expect(lastDay.breakdown.count == 4)
        #expect(lastDay.nextChange == "2026-12-05T18:30:01Z")
        #expect(score([], firstCommit: "2026-10-06T18:30:00Z").breakdown.count == 3)
        #expect(score([], firstCommit: nil).breakdown.count == 3)
    }

    @Test(
        "the last change is the last full hour, until all has cooled down; 40 half-lives of 36 hours are 60 days",
        arguments: [
            ("2026-12-05T18:00:00Z", nil), ("2026-12-05T10:00:00Z", "2026-12-05T18:00:00Z"),
            ("2026-12-07T10:00:00Z", nil), ("2026-10-06T18:00:00Z", "2026-12-05T18:00:00Z"),
            ("2026-10-06T16:00:00Z", "2026-12-05T17:00:00Z"), ("2025-12-05T18:00:00Z", "2026-02-03T19:00:00Z"),
        ] as [(Instant, Instant?)])
    func lastChange(start: Instant, expected: Instant?) {
        let result = score([EngagementSnapshot.Hour(start: start, likes: 1)])
        #expect(result.lastChange == expected)
        #expect(score([EngagementSnapshot.Hour(start: start, likes: 1)]) { $0.halfLife = .infinity }.lastChange == nil)
        if let expected {
            let hours = [EngagementSnapshot.Hour(start: start, likes: 1)]
            #expect(score(hours, now: expected) == result)
            #expect(score(hours, now: expected.adding(seconds: -1)).value > result.value)
        }
    }

    @Test("being new changes daily and ends for good")
    func lastDay() {
        #expect(score([], firstCommit: "2026-12-05T12:00:00Z").lastChange == nil)
        #expect(score([], firstCommit: "2026-12-07T12:00:00Z").lastChange == nil)
        #expect(score([], firstCommit: "2026-12-01T12:00:00Z").lastChange == "2026-12-05T12:00:00Z")
        #expect(score([], firstCommit: "2025-12-01T12:00:00Z").lastChange == "2026-01-30T12:00:00Z")
    }

    @Test(
        "extreme counts, moments and settings give a finite number",
        arguments: [
            (Int.max, Int.max, 36.0, 1.0), (Int.min, 0, 36, 1), (.max, .min, 36, 1), (.max, 0, 0, 1), (5, 0, -1, 1),
            (5, 0, .nan, 1), (5, 0, .infinity, 1), (5, 0, 1e-300, 1), (5, 0, 36, .nan), (.max, 0, 36, .infinity),
            (.max, 0, 36, -.infinity),
        ])
    func extremes(count: Int, start: Int, halfLife: Double, weight: Double) {
        let hour = EngagementSnapshot.Hour(
            start: Instant(seconds: start), likes: count, views: count, tips: count)
        let result = score([hour, hour], firstCommit: Instant(seconds: start)) {
            $0.halfLife = halfLife
            $0.newcomerHalfLife = halfLife
            $0.likeWeight = weight
            $0.newcomerWeight = weight
        }
        #expect(result.value.isFinite)
        #expect(result.breakdown.allSatisfy { $0.points.isFinite && $0.weight.isFinite && $0.heat.isFinite })
        #expect(result.events >= 0)
    }

    @Test("without a half-life only the present hour counts")
    func zeroHalfLife() {
        let hours = [
            EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", likes: 1),
            EngagementSnapshot.Hour(start: "2026-12-05T17:00:00Z", likes: 100),
        ]
        #expect(score(hours) { $0.halfLife = 0 }.breakdown[0].heat == 1)
        #expect(score(hours) { $0.halfLife = .infinity }.breakdown[0].heat == 101)
    }
}
