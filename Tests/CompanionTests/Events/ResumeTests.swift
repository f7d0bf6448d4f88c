import Domain
import Engagement
import HTTPTypes
import TestLiterals
import Testing

@testable import Companion

@Suite struct ResumeTests {
    @Test func `nothing is lost and nothing comes twice while writes go on`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            for number in 1...40 { try await companion.close("lisbon/rossio", because: "\(number)") }
            // Somebody else listens, so the hub is in the middle of things.
            try await Listener.listen(companion, "city=tokyo") { _ in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await companion.hub.run() }
                    for (last, written) in [(10, 40), (25, 70), (40, 100)] {
                        // Fewer than a mailbox holds, so that no reader is too slow for them.
                        group.addTask {
                            for number in (written + 1)...(written + 30) {
                                try await companion.close("lisbon/rossio", because: "\(number)")
                                companion.hub.wake()
                            }
                        }
                        try await Listener.listen(companion, "city=lisbon", [.lastEventID: "\(last)"]) { listener in
                            for number in (last + 1)...(written + 30) {
                                let event = try #require(await listener.next { $0.name != "viewer-count" })
                                #expect(event["reason"] == .text("\(number)"))
                                #expect(event.id == "\(number)")
                            }
                        }
                    }
                    group.cancelAll()
                }
            }
        }
    }

    @Test func `many likes that were missed are one event with the count as it is now`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            for number in 1...30 { try await companion.like("ana-fado/dusk", as: number) }
            try await companion.like("shy-juggler/clubs")
            try await Listener.listen(companion, "city=lisbon", [.lastEventID: "0"]) { listener in
                let like = try #require(await listener.next())
                #expect(like["likes"] == .integer(30))
                #expect(like.id == "30")
                // What happened elsewhere need not be looked through again.
                try await companion.like("ana-fado/dusk", as: 31)
                var tail = companion.hub.tail
                await tail.tick()
                #expect(await listener.next { $0.name == "new-like" }?["likes"] == .integer(31))
                #expect(await listener.lastEventID == "32")
            }
        }
    }

    @Test(arguments: ["abc", "-1", "4", "1e3", "99999999999999999999", "0x1", "1, 2"])
    func `a number that is not from here means to read afresh`(id: String) async throws {
        try await TestCompanion.run(isLive: true) { companion in
            for number in 1...3 { try await companion.like("ana-fado/dusk", as: number) }
            try await Listener.listen(companion, "city=lisbon", [.lastEventID: id]) { listener in
                let event = try #require(await listener.next())
                #expect(event.name == "resync")
                #expect(event.id == "3")
            }
        }
    }

    @Test func `what is folded away cannot be replayed`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            for number in 1...3 { try await companion.like("ana-fado/dusk", as: number) }
            companion.clock.now = Sample.now.adding(seconds: 91 * 86_400)
            try await companion.store.fold(at: companion.clock.now)
            try await companion.like("ana-fado/dusk", as: 4)
            try await Listener.listen(companion, "city=lisbon", [.lastEventID: "1"]) { listener in
                let event = try #require(await listener.next())
                #expect(event.name == "resync")
                #expect(event.id == "4")
            }
            try await Listener.listen(companion, "city=lisbon", [.lastEventID: "3"]) { listener in
                #expect(await listener.next()?.name == "new-like")
            }
        }
    }

    @Test func `who missed more than a thousand events reads afresh`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            for number in 1...(EventCatchUp.mostTold + 1) {
                try await companion.close("lisbon/rossio", because: "\(number)")
            }
            try await Listener.listen(companion, "city=lisbon", [.lastEventID: "0"]) { listener in
                #expect(await listener.next()?.name == "resync")
            }
            try await Listener.listen(companion, "city=lisbon", [.lastEventID: "1"]) { listener in
                #expect(await listener.next()?.id == "2")
            }
        }
    }

    @Test func `a quiet stream learns the newest number from its heartbeat`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "performance=bo-brass/march") { listener in
                var tail = companion.hub.tail
                await tail.tick()
                #expect(await listener.next()?.name == "viewer-count")
                #expect(await listener.lastEventID == "0")
                try await companion.like("ana-fado/dusk")
                for _ in 1...EventMailbox.heartbeat { await tail.tick() }
                try await companion.like("bo-brass/march")
                await tail.tick()
                // The heartbeat came before the like, in a block of its own.
                #expect(await listener.next()?.name == "new-like")
                #expect(await listener.ids == ["0", "1", "2"])
            }
        }
    }
}
