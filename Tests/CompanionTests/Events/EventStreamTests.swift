import Domain
import Engagement
import HTTPTypes
import NIOCore
import Testing
import TestLiterals

@testable import Companion

@Suite struct EventStreamTests {
    @Test func `a stream begins with when to come back and where to go on`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await companion.like("ana-fado/dusk")
            try await Listener.listen(companion, "city=lisbon") { listener in
                #expect(await listener.retry == 3000)
                #expect(await listener.lastEventID == "1")
                #expect(await listener.head.contains("Content-Type: text/event-stream"))
                #expect(await listener.head.contains("X-Accel-Buffering: no"))
            }
        }
    }

    @Test func `a like and a live word are heard in both rooms and nowhere else`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "city=lisbon") { city in
                try await Listener.listen(companion, "performance=ana-fado/dusk") { performance in
                    try await Listener.listen(companion, "performance=bo-brass/march") { other in
                        try await Listener.listen(companion, "city=tokyo") { elsewhere in
                            var tail = companion.hub.tail
                            try await companion.like("ana-fado/dusk")
                            try await companion.say(.live, note: "near the fountain")
                            try await companion.like("bo-brass/march")
                            try await companion.like("shy-juggler/clubs")
                            await tail.tick()

                            let like = try #require(await city.next())
                            #expect(like.name == "new-like")
                            #expect(like.id == "1")
                            #expect(like["performance"] == .text("ana-fado/dusk"))
                            #expect(like["likes"] == .integer(1))
                            #expect(await performance.next() == like)

                            let word = try #require(await city.next())
                            #expect(word.name == "performance-started")
                            #expect(word.id == "2")
                            #expect(word["stop"] == .integer(1))
                            #expect(word["date"] == .text("2026-12-05"))
                            #expect(word["state"] == .text("live"))
                            #expect(word["until"] == .text("2026-12-05T18:50:00Z"))
                            #expect(word["note"] == .text("near the fountain"))
                            #expect(await performance.next() == word)

                            #expect(await other.next()?["performance"] == .text("bo-brass/march"))
                            #expect(await elsewhere.next()?["performance"] == .text("shy-juggler/clubs"))
                        }
                    }
                }
            }
        }
    }

    @Test func `the hub follows what is written by itself`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await companion.hub.run() }
                try await Listener.listen(companion, "performance=ana-fado/dusk") { listener in
                    #expect(try await companion.ask(.put, Sample.dusk + "/like").status == 200)
                    let like = try #require(await listener.next { $0.name == "new-like" })
                    #expect(like["likes"] == .integer(1))
                }
                group.cancelAll()
            }
        }
    }

    @Test func `likes of a moment are one event with the count as it is then`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "city=lisbon") { listener in
                var tail = companion.hub.tail
                let start = ContinuousClock.now
                try await companion.like("ana-fado/dusk", as: 1)
                #expect(await tail.look(at: start) == nil)
                for number in 2...50 { try await companion.like("ana-fado/dusk", as: number) }
                let due = try #require(await tail.look(at: start + .milliseconds(10)))
                #expect(due == start + EventTail.likePause)
                #expect(await tail.look(at: due) == nil)

                #expect(await listener.next()?["likes"] == .integer(1))
                let last = try #require(await listener.next())
                #expect(last["likes"] == .integer(50))
                #expect(last.id == "50")
            }
        }
    }

    @Test func `a like that waits is told before what happened after it`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "city=lisbon") { listener in
                var tail = companion.hub.tail
                let start = ContinuousClock.now
                try await companion.like("ana-fado/dusk", as: 1)
                _ = await tail.look(at: start)
                try await companion.like("bo-brass/march", as: 2)
                try await companion.say(.live)
                _ = await tail.look(at: start)
                var ids: [String?] = []
                for _ in 1...3 { ids.append(await listener.next()?.id) }
                #expect(ids == ["1", "2", "3"])
            }
        }
    }

    @Test func `places that close, pop-up sets and shows that move are heard in the city`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "city=lisbon") { city in
                var tail = companion.hub.tail
                let now = companion.clock.now
                try await companion.close("lisbon/rossio", because: "Roadworks")
                try await companion.store.reopen("lisbon/rossio", at: now)
                let set = PopUpSet(
                    performer: "ana-fado", pitch: "lisbon/portas-do-sol", from: now, until: now.adding(seconds: 1200))
                try await companion.store.popUp(set, capacity: 1, at: now)
                try await companion.store.endPopUp(of: "ana-fado", at: now.adding(seconds: 60))
                try await companion.say(.moved, pitch: "lisbon/rossio")
                try await companion.say(.rainedOff)
                await tail.tick()

                let closed = try #require(await city.next())
                #expect(closed.name == "location-update")
                #expect(closed["pitch"] == .text("lisbon/rossio"))
                #expect(closed["state"] == .text("closed"))
                #expect(closed["reason"] == .text("Roadworks"))
                #expect(await city.next()?["state"] == .text("scheduled"))
                let begun = try #require(await city.next())
                #expect(begun.name == "performance-started")
                #expect(begun["performer"] == .text("ana-fado"))
                #expect(begun["until"] == .text("2026-12-05T18:40:00Z"))
                #expect(await city.next()?.name == "performance-ended")
                let moved = try #require(await city.next())
                #expect(moved.name == "location-update")
                #expect(moved["pitch"] == .text("lisbon/rossio"))
                let off = try #require(await city.next())
                #expect(off.name == "performance-ended")
                #expect(off["state"] == .text("rained_off"))
            }
        }
    }

    @Test func `a lease that runs out ends once, and one that is taken back does too`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "performance=ana-fado/dusk") { listener in
                var tail = companion.hub.tail
                try await companion.say(.live, minutes: 10)
                await tail.tick()
                companion.clock.now = companion.clock.now.adding(seconds: 600)
                await tail.tick()
                await tail.tick()
                try await companion.say(.live, minutes: 10)
                _ = try await companion.store.unsay("ana-fado/dusk", at: companion.clock.now)
                await tail.tick()
                companion.clock.now = companion.clock.now.adding(seconds: 3600)
                await tail.tick()
                try await companion.like("ana-fado/dusk")
                await tail.tick()

                var heard: [HeardEvent] = []
                while heard.last?.name != "new-like" { heard.append(try #require(await listener.next())) }
                heard.removeAll { $0.name == "viewer-count" }
                #expect(
                    heard.map(\.name) == [
                        "performance-started", "performance-ended", "performance-started", "performance-ended",
                        "new-like",
                    ])
                #expect(heard[1].id == nil)
                #expect(heard[1]["state"] == .text("scheduled"))
                #expect(heard[3].id == "3")
            }
        }
    }

    @Test func `a room hears how many listen when that changed, and not more often than each five seconds`()
        async throws
    {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "performance=ana-fado/dusk") { first in
                var tail = companion.hub.tail
                await tail.tick()
                let alone = try #require(await first.next())
                #expect(alone.name == "viewer-count")
                #expect(alone.id == nil)
                #expect(alone["performance"] == .text("ana-fado/dusk"))
                #expect(alone["viewers"] == .integer(1))

                try await Listener.listen(companion, "performance=ana-fado/dusk") { second in
                    var tail = tail
                    for second in 1...5 {
                        companion.clock.now = Sample.now.adding(seconds: second)
                        await tail.tick()
                    }
                    for heard in [await first.next(), await second.next()] {
                        #expect(heard?["viewers"] == .integer(2))
                        #expect(heard?["at"] == .text("2026-12-05T18:20:05Z"))
                    }
                }
                try await companion.until { companion.hub.rooms.streams.count == 1 }
                for _ in 1...10 { await tail.tick() }
                #expect(await first.next()?["viewers"] == .integer(1))
                try await companion.like("ana-fado/dusk")
                await tail.tick()
                #expect(await first.next()?.name == "new-like")
            }
        }
    }

    @Test func `rooms are empty when those who listened are gone`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            for _ in 1...3 {
                try await Listener.listen(companion, "city=lisbon") { _ in
                    #expect(companion.hub.rooms.listeners(in: [.city("lisbon")]) == 1)
                }
            }
            try await companion.until { companion.hub.openStreams == 0 }
            #expect(companion.hub.rooms.streams.isEmpty)
            #expect(companion.hub.rooms.listeners(in: [.city("lisbon")]) == 0)
        }
    }
}
