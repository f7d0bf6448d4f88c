import HTTPTypes
import Testing

@testable import Companion

@Suite struct EventRouteTests {
    @Test(arguments: [
        ("", 400), ("city=lisbon&performance=ana-fado/dusk", 400), ("city=lisbon&city=tokyo", 400), ("city=", 400),
        ("city=Lisbon", 400), ("performance=dusk", 400), ("city=porto", 404), ("performance=ana-fado/nothing", 404),
        ("city=%00", 400),
    ])
    func `exactly one city or performance that is published`(query: String, status: Int) async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(.get, "/v1/events?\(query)")
            #expect(reply.status == status)
            #expect(reply.fields[.contentType] == "application/problem+json")
            #expect(companion.hub.openStreams == 0)
        }
    }

    @Test func `a token that does not count is said not to`() async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(
                .get, "/v1/events?city=lisbon", nil, [.authorization: "Bearer ey.ey.ey"])
            #expect(reply.status == 401)
        }
    }

    @Test func `HEAD shows the headers and opens nothing`() async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(.head, "/v1/events?city=lisbon")
            #expect(reply.status == 200)
            #expect(reply.fields[.contentType] == "text/event-stream")
            #expect(reply.fields[.cacheControl] == "no-cache, no-transform")
            #expect(reply.fields[.accelBuffering] == "no")
            #expect(companion.hub.openStreams == 0)
        }
    }

    @Test func `only so many streams are open, and places come free again`() async throws {
        try await TestCompanion.run(isLive: true) {
            $0.streamLimit = 1
        } _: { companion in
            try await Listener.listen(companion, "city=lisbon") { first in
                #expect(await first.status == 200)
                let second = try await companion.ask(.get, "/v1/events?city=lisbon")
                #expect(second.status == 503)
                #expect(second.fields[.retryAfter] != nil)
            }
            try await companion.until { companion.hub.openStreams == 0 }
            try await Listener.listen(companion, "city=lisbon") { #expect(await $0.status == 200) }
        }
    }

    @Test func `one address has only so many of them`() async throws {
        try await TestCompanion.run(isLive: true) {
            $0.addressStreamLimit = 1
        } _: { companion in
            try await Listener.listen(companion, "city=lisbon") { first in
                #expect(await first.status == 200)
                let second = try await companion.ask(.get, "/v1/events?city=tokyo")
                #expect(second.status == 429)
                #expect(second.fields[.retryAfter] != nil)
            }
        }
    }
}
