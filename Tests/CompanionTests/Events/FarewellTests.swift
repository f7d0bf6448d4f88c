import Domain
import HTTPTypes
import JSONWriting
import NIOCore
import TestLiterals
import Testing

@testable import Companion

@Suite struct FarewellTests {
    @Test func `when the service stops every stream ends and nobody new is let in`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "city=lisbon") { first in
                try await Listener.listen(companion, "performance=ana-fado/dusk") { second in
                    #expect(companion.hub.openStreams == 2)
                    await companion.hub.end()
                    #expect(await first.next() == nil)
                    #expect(await second.next() == nil)
                    for listener in [first, second] {
                        #expect(await listener.isOver)
                        #expect(await listener.retry == 1000)
                        #expect(await listener.lastEventID == "0")
                    }
                    #expect(companion.hub.openStreams == 0)
                    let reply = try await companion.ask(.get, "/v1/events?city=lisbon")
                    #expect(reply.status == 503)
                    #expect(reply.fields[.retryAfter] != nil)
                }
            }
        }
    }

    @Test func `one that does not read does not keep the service from stopping`() async throws {
        try await TestCompanion.run(isLive: true) { companion in
            try await Listener.listen(companion, "city=lisbon", buffer: 4096) { _ in
                for number in 1...600 {
                    companion.hub.rooms.tell(
                        ToldEvent(.locationUpdate, sequence: number, at: Sample.now, in: [.city("lisbon")]) { json in
                            json.field("reason", String(repeating: "x", count: 16_000))
                        })
                }
                await companion.hub.end()
                try await companion.until { companion.hub.openStreams == 0 }
            }
        }
    }
}
