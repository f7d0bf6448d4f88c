import Domain
import Engagement
import Testing
import TestLiterals

/// Counts in memory are those of the file, for all engines.
@Suite struct BoardTests {
    @Test(arguments: Engine.allCases)
    func `nobody sees a count go back while many like and many look`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for number in stride(from: task, to: 2000, by: 8) {
                            let then = now.adding(seconds: number / 100)
                            let mine = try await store.like(dusk, by: visitor(number), at: then).likes
                            let seen = try await store.engagement(of: dusk, for: nil, at: then).likes
                            #expect(seen >= mine)
                        }
                    }
                }
                for task in 0..<8 {
                    group.addTask {
                        var last = 0
                        var step = 0
                        while last < 2000 {
                            let then = now.adding(seconds: step / 100)
                            let someone = task.isMultiple(of: 2) ? try visitor(step % 2000) : nil
                            let seen = try await store.engagement(of: dusk, for: someone, at: then).likes
                            #expect(seen >= last)
                            last = seen
                            if let known = store.known(dusk, at: then) {
                                #expect(known.likes >= last)
                                last = known.likes
                            }
                            step += 1
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.verify() == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is at hand is what the file says, whatever was written`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            let dawn: PerformanceID = "ana-fado/dawn"
            var expected = Engagement()
            func check(_ line: Int = #line) async throws {
                let counts = try await store.snapshot(since: now)[dusk]
                #expect((counts.likes, counts.views, counts.tips) == (expected.likes, expected.views, expected.tips))
                #expect(try await store.engagement(of: dusk, for: nil, at: now) == expected, "line \(line)")
                if let known = store.known(dusk, at: now) { #expect(known == expected, "line \(line)") }
            }
            try await check()
            _ = try await store.like(dusk, by: visitor(1), at: now)
            expected.likes = 1
            try await check()
            _ = try await store.like(dawn, by: visitor(1), at: now)
            try await store.view(dusk, by: viewer(1), at: now)
            try await store.view(dusk, by: viewer(1), at: now)
            expected.views = 1
            try await check()
            try await store.open(TipTests.opening(), at: now)
            let paid = PaymentNotice(id: "e1", account: "acct_1", fact: try TipTests.paid())
            _ = try await store.apply(paid, at: now)
            expected.tips = 1
            try await check()
            let back = PaymentNotice(id: "e2", account: "acct_1", fact: .refunded(payment: "pi_1", total: 1000))
            _ = try await store.apply(back, at: now)
            expected.tips = 0
            try await check()
            let status = LiveTests.status(.late, minutes: 5)
            expected.live = status
            #expect(try await store.say(status, at: now) == expected)
            try await check()
            expected.live = nil
            let next = now.adding(seconds: 1)
            #expect(try await store.unsay(dusk, date: nil, stop: nil, at: next) == expected)
            _ = try await store.unlike(dusk, by: visitor(1), at: now.adding(seconds: 2))
            expected.likes = 0
            #expect(try await store.engagement(of: dusk, for: nil, at: now.adding(seconds: 2)) == expected)
            try await store.fold(at: now)
            #expect(try await store.engagement(of: dusk, for: nil, at: now.adding(seconds: 2)) == expected)
            try await store.forget(performer: "ana-fado", others: [], at: now)
            expected = Engagement()
            try await check()
            #expect(try await store.like(dusk, by: visitor(2), at: now) == Engagement(likes: 1, liked: true))
            #expect(try await store.verify() == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a lease ends by time also where nothing is read again`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            let first = LiveTests.status(.late, stop: 1, lasts: 3)
            let second = LiveTests.status(.late, stop: 2, lasts: 1)
            _ = try await store.say([first, second], at: now)
            // In this order: what is asked for an earlier moment is right too.
            for (seconds, live) in [(0, second), (1, first), (2, first), (3, nil), (500, nil), (0, second)] {
                let then = now.adding(seconds: seconds)
                for _ in 1...2 {
                    #expect(try await store.engagement(of: dusk, for: nil, at: then).live == live, "\(seconds)")
                    if let known = store.known(dusk, at: then) { #expect(known.live == live, "\(seconds)") }
                }
            }
        }
    }
}
