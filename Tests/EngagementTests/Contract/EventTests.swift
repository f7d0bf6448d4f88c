import Domain
import Engagement
import Testing
import TestLiterals

@Suite struct EventTests {
    @Test(arguments: Engine.allCases)
    func `what happened can be heard again from any number on`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            _ = try await store.like(dusk, by: visitor(1), at: now)
            try await store.view(dusk, by: viewer(1), at: now)
            let status = LiveStatus(
                performance: dusk, date: "2026-12-05", stop: 2, state: .live, at: now,
                until: now.adding(seconds: 60))
            _ = try await store.say(status, at: now)
            let set = PopUpSet(
                performer: "ana-fado", pitch: "lisbon/rossio", from: now, until: now.adding(seconds: 60))
            try await store.popUp(set, capacity: 1, at: now)
            let closure = SaidClosure(
                pitch: "lisbon/rossio", from: now, to: now.adding(seconds: 60), reason: "Rain.", at: now)
            var lifted = closure
            lifted.lifted = now
            try await store.close(closure, at: now)
            try await store.reopen("lisbon/rossio", at: now)
            _ = try await store.unlike(dusk, by: visitor(1), at: now)

            let all = try await store.events(after: 0, limit: 100)
            #expect(all.isComplete && all.last == 7)
            #expect(
                all.events.map(\.what) == [
                    .liked(dusk), .said(status), .poppedUp(set), .closed(closure), .reopened(lifted), .unliked(dusk),
                ])
            let next = try await store.events(after: 3, limit: 100)
            #expect(next.events == Array(all.events.dropFirst(2)))
            let few = try await store.events(after: 0, limit: 2)
            #expect(few.events.count == 1 && few.last == 2)
            #expect(try await store.events(after: 7, limit: 100) == EventReplay.nothing(at: 7))
            #expect(try await store.newestEvent() == 7)
        }
    }

    @Test func `who missed what is folded away, or comes from another store, starts afresh`() async throws {
        let store = try EngagementStore.inMemory()
        for number in 1...3 { _ = try await store.like(dusk, by: visitor(number), at: now) }
        try await store.fold(at: now.adding(seconds: 91 * 86_400))
        #expect(try await store.events(after: 1).isComplete == false)
        #expect(try await store.events(after: 3).isComplete)
        #expect(try await store.events(after: 99).isComplete == false)
        _ = try await store.like(dusk, by: visitor(4), at: now.adding(seconds: 91 * 86_400))
        #expect(try await store.events(after: 3).events.map(\.sequence) == [4])
    }
}

extension EventReplay {
    fileprivate static func nothing(at number: Int) -> EventReplay {
        EventReplay(events: [], last: number, isComplete: true)
    }
}
