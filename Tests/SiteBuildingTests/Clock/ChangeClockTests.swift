import Domain
import Testing

@testable import SiteBuilding

@Suite struct ChangeClockTests {
    private let now = Instant(seconds: 1_000_000)

    @Test func `what was asked becomes a change point on its side of now`() {
        var clock = ChangeClock(now: now)
        let passed = [1_000_000, 500, 1_000_001, 2_000_000].map { clock.hasPassed(Instant(seconds: $0)) }
        #expect(passed == [true, true, false, false])
        #expect(clock.window.changedAt == now)
        #expect(clock.window.validUntil == Instant(seconds: 1_000_001))
    }

    @Test func `a clock that was asked nothing is valid for ever`() {
        #expect(ChangeClock(now: now).window == ChangeWindow())
    }

    @Test func `windows join to the latest change and the earliest end`() {
        var window = ChangeWindow(changedAt: Instant(seconds: 1), validUntil: Instant(seconds: 9))
        window.formUnion(ChangeWindow(changedAt: Instant(seconds: 3), validUntil: nil))
        window.formUnion(ChangeWindow(changedAt: nil, validUntil: Instant(seconds: 7)))
        #expect(window == ChangeWindow(changedAt: Instant(seconds: 3), validUntil: Instant(seconds: 7)))
    }

    @Test func `a moment ahead is clamped to the minute, which is a change point`() {
        var clock = ChangeClock(now: Instant(seconds: 125))
        let clamped = clock.clamp(Instant(seconds: 5000))
        #expect(clamped == Instant(seconds: 120))
        #expect(clock.window == ChangeWindow(changedAt: Instant(seconds: 120), validUntil: Instant(seconds: 180)))
        let passed = clock.clamp(Instant(seconds: 60))
        #expect(passed == Instant(seconds: 60))
    }

    @Test(arguments: [("2026-12-05T04:59:00Z", "2026-12-04"), ("2026-12-05T05:00:00Z", "2026-12-05")])
    func `a night ends at five`(now: String, day: String) throws {
        var clock = ChangeClock(now: try #require(Instant(rfc3339: now)))
        let evening = clock.evening(in: .utc)
        #expect(evening.description == day)
    }
}
