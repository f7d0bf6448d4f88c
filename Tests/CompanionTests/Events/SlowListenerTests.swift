import Domain
import JSONWriting
import NIOCore
import TestLiterals
import Testing

@testable import Companion

@Suite struct SlowListenerTests {
    private static let rooms = [Room.city("lisbon")]

    /// A large event with a number, straight into the room.
    private static func big(_ number: Int) -> ToldEvent {
        ToldEvent(.locationUpdate, sequence: number, at: Sample.now, in: rooms) { json in
            json.field("reason", String(repeating: "x", count: 16_000))
        }
    }

    @Test func `a slow listener reads afresh while others go on, and is dropped when it takes nothing`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "city=lisbon", buffer: 4096) { slow in
                try await Listener.listen(companion, "city=lisbon") { quick in
                    for number in 1...600 {
                        companion.hub.rooms.tell(Self.big(number))
                        #expect(await quick.next()?.id == "\(number)")
                    }
                }
                try await companion.until { companion.hub.openStreams == 1 }

                #expect(await slow.next { $0.name == "resync" }?.id == "600")
                companion.hub.rooms.tell(Self.big(601))
                #expect(await slow.next()?.id == "601")

                // The machine takes some of it for a while.
                var tail = companion.hub.tail
                for number in 602...20_000 where !companion.hub.rooms.streams.isEmpty {
                    companion.hub.rooms.tell(Self.big(number))
                    await tail.tick()
                    try await Task.sleep(for: .milliseconds(1))
                }
                #expect(companion.hub.rooms.streams.isEmpty)
                try await companion.until { companion.hub.openStreams == 0 }
            }
        }
    }
}
