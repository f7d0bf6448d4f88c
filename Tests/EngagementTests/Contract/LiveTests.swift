import Domain
import Engagement
import Testing
import TestLiterals

@Suite struct LiveTests {
    static func status(
        _ state: Status = .live, stop: Int = 1, said: Int = 0, lasts: Int = 1800, pitch: PitchID? = nil,
        note: String? = nil, minutes: Int? = nil
    ) -> LiveStatus {
        let at = now.adding(seconds: said)
        return LiveStatus(
            performance: dusk, date: "2026-12-05", stop: stop, state: state, at: at,
            until: at.adding(seconds: lasts), pitch: pitch, note: note, minutes: minutes)
    }

    @Test(arguments: Engine.allCases)
    func `what is said holds until its end and no longer`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            let status = Self.status(.moved, pitch: "lisbon/rossio", note: "under the arcade")
            #expect(try await store.say(status, at: now).live == status)
            #expect(try await store.engagement(of: dusk, for: nil, at: now.adding(seconds: 1799)).live == status)
            #expect(try await store.engagement(of: dusk, for: nil, at: now.adding(seconds: 1800)).live == nil)
            #expect(try await store.live(at: now) == [status])
            #expect(try await store.snapshot(since: now).live == [status])
            #expect(try await store.snapshot(since: now.adding(seconds: 1800)).live == [])
        }
    }

    static let refused: [(LiveStatus, Refusal)] = [
        (status(said: -601), .tooLate),
        (status(lasts: 0), .badEnd),
        (status(lasts: -60), .badEnd),
        (status(lasts: 3 * 86_400), .badEnd),
        (status(.cancelled, lasts: 63 * 86_400), .badEnd),
        (status(.late, said: -3600, lasts: 3600), .badEnd),
        (status(.scheduled), .notSayable),
        (status(.closed), .notSayable),
        (status(.moved), .notSayable),
        (status(stop: 0), .notSayable),
        (status(stop: 6), .notSayable),
        (status(.late, minutes: 0), .notSayable),
        (status(.late, minutes: 241), .notSayable),
        (status(.late, minutes: .min), .notSayable),
        (status(.live, minutes: 10), .notSayable),
        (status(.ended, minutes: 10), .notSayable),
        (status(note: ""), .badText),
        (status(note: "   "), .badText),
        (status(note: "a\u{1B}[2J"), .badText),
        (status(note: String(repeating: "é", count: 281)), .badText),
    ]

    @Test(arguments: refused)
    func `what cannot be said is refused and changes nothing`(status: LiveStatus, refusal: Refusal) async throws {
        let store = try EngagementStore.inMemory()
        await #expect(throws: refusal) { try await store.say(status, at: now) }
        #expect(try await store.snapshot() == EngagementSnapshot())
    }

    @Test(arguments: Engine.allCases)
    func `how late a stop begins is told wherever the word is`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            for minutes in [1, 240] {
                let status = Self.status(.late, minutes: minutes)
                #expect(try await store.say(status, at: now).live == status)
                #expect(try await store.engagement(of: dusk, for: nil, at: now).live == status)
                #expect(try await store.live(at: now) == [status])
                #expect(try await store.snapshot(since: now).live == [status])
                #expect(try await store.events(after: 0, limit: 9).events.last?.what == .said(status))
            }
            _ = try await store.say(Self.status(.late), at: now)
            #expect(try await store.live(at: now).map(\.minutes) == [nil])
        }
    }

    @Test(arguments: Engine.allCases)
    func `over for tonight ends a stop and the later ones at once`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            _ = try await store.say(Self.status(.late, stop: 3), at: now)
            let ends = (1...3).map { Self.status(.ended, stop: $0) }
            #expect(try await store.say(ends, at: now).live == ends[2])
            #expect(try await store.live(at: now) == ends)
            #expect(try await store.events(after: 1, limit: 9).events.map(\.what) == ends.map { .said($0) })
        }
    }

    static let refusedTogether: [[LiveStatus]] = {
        var other = status(.ended, stop: 2)
        other.performance = "ana-fado/dawn"
        return [[], [status(.ended), status(.ended, stop: 6)], [status(.ended), other]]
    }()

    @Test(arguments: refusedTogether)
    func `of several words all are taken down or none`(statuses: [LiveStatus]) async throws {
        let store = try EngagementStore.inMemory()
        await #expect(throws: Refusal.notSayable) { try await store.say(statuses, at: now) }
        #expect(try await store.snapshot() == EngagementSnapshot())
        #expect(try await store.newestEvent() == 0)
    }

    @Test func `an end always applies, however late it comes`() async throws {
        let store = try EngagementStore.inMemory()
        _ = try await store.say(Self.status(), at: now)
        let end = Self.status(.ended, said: -7200, lasts: -60)
        let said = try await store.say(end, at: now.adding(seconds: 60))
        #expect(said.live == nil)
        #expect(try await store.snapshot().live.map(\.state) == [.ended])
    }

    @Test func `a start that was tapped before the end and comes after it starts no ghost`() async throws {
        let store = try EngagementStore.inMemory()
        _ = try await store.say(Self.status(.ended, said: 0), at: now)
        let said = try await store.say(Self.status(said: -300, lasts: 3600), at: now.adding(seconds: 5))
        #expect(said.live?.state == .ended)
    }

    @Test func `a telephone whose clock is ahead says it now`() async throws {
        let store = try EngagementStore.inMemory()
        let said = try await store.say(Self.status(said: 900), at: now)
        #expect(said.live?.at == now)
    }

    @Test func `to end one stop leaves the next one alone`() async throws {
        let store = try EngagementStore.inMemory()
        _ = try await store.say(Self.status(.late, stop: 2), at: now)
        _ = try await store.say(Self.status(.ended, stop: 1), at: now)
        #expect(try await store.live(at: now).map(\.state) == [.ended, .late])
    }

    @Test func `who is live at the second stop has left the first`() async throws {
        let store = try EngagementStore.inMemory()
        _ = try await store.say(Self.status(stop: 1), at: now)
        let later = now.adding(seconds: 300)
        _ = try await store.say(Self.status(stop: 2, said: 300), at: later)
        #expect(try await store.live(at: later).map(\.stop) == [2])
    }

    @Test func `saying the same again is no event`() async throws {
        let store = try EngagementStore.inMemory()
        for _ in 1...3 { _ = try await store.say(Self.status(), at: now) }
        #expect(try await store.events(after: 0).events.count == 1)
    }

    @Test(arguments: Engine.allCases)
    func `what is taken back holds no more`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            _ = try await store.say(Self.status(stop: 1), at: now)
            _ = try await store.say(Self.status(.late, stop: 2), at: now)
            #expect(try await store.unsay(dusk, date: nil, stop: 2, at: now.adding(seconds: 9)).live?.stop == 1)
            #expect(try await store.unsay(dusk, date: nil, stop: nil, at: now.adding(seconds: 9)).live == nil)
        }
    }

    @Test func `the word that was said is the newest, also in the second in which another stop is left`() async throws {
        let store = try EngagementStore.inMemory()
        func said(_ stop: Int) async throws -> Int? {
            try await store.say(
                LiveStatus(
                    performance: dusk, date: "2026-12-05", stop: stop, state: .live, at: now,
                    until: now.adding(seconds: 1800)), at: now
            ).live?.stop
        }
        #expect(try await said(1) == 1)
        #expect(try await said(2) == 2)
        #expect(try await store.engagement(of: dusk, for: nil, at: now).live?.stop == 2)
    }
}
