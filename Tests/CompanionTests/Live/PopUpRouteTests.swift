import Domain
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct PopUpRouteTests {
    private static let path = "/v1/performers/bo-brass/live"

    @Test func `a set that nobody planned begins at an open pitch, and is over in time`() async throws {
        try await TestCompanion.run { companion in
            companion.clock.now = "2026-12-05T12:00:00Z"
            let bo = try await companion.token(.performer("bo-brass"))
            let body = #"{"pitch": "lisbon/portas-do-sol", "until": "2026-12-05T18:00:00Z", "note": "Just us"}"#
            let begun = try await companion.ask(.put, Self.path, body, bo)
            #expect(begun.status == 200)
            // The pitch lets nobody play longer than 45 minutes at a time.
            #expect(begun["until"] == .text("2026-12-05T12:45:00Z"))

            let map = try await companion.ask(.get, "/v1/live?city=lisbon")
            #expect(map["features", "0", "id"] == .text("bo-brass/now"))
            #expect(map["features", "0", "properties", "performer_name"] == .text("Bo Brass"))
            companion.clock.now = "2026-12-05T12:45:00Z"
            #expect(try await companion.ask(.get, "/v1/live")["features"] == .array([]))

            try await companion.ask(.put, Self.path, body, bo)
            #expect(try await companion.ask(.delete, Self.path, nil, bo).status == 204)
            #expect(try await companion.ask(.get, "/v1/live")["features"] == .array([]))
        }
    }

    @Test(arguments: [
        // Planned: Ana plays there at that time, and there is room for one.
        ("2026-12-05T17:50:00Z", "lisbon/portas-do-sol", 409),
        // Two may play at Rossio, where one set is planned (Bo's own does not count).
        ("2026-12-05T19:20:00Z", "lisbon/rossio", 200),
        // Before its hours, after them, and on a day when it is closed.
        ("2026-12-05T09:59:00Z", "lisbon/portas-do-sol", 409), ("2026-12-05T21:00:00Z", "lisbon/portas-do-sol", 409),
        ("2026-12-24T12:00:00Z", "lisbon/portas-do-sol", 409),
        // No pitch any more, and none at all.
        ("2026-12-05T12:00:00Z", "lisbon/old-pier", 422), ("2026-12-05T12:00:00Z", "lisbon/nowhere", 422),
        ("2026-12-05T12:00:00Z", "rossio", 400),
    ])
    func `the rules of the pitch hold for everybody`(now: String, pitch: String, status: Int) async throws {
        try await TestCompanion.run { companion in
            companion.clock.now = try #require(Instant(rfc3339: now))
            let bo = try await companion.token(.performer("bo-brass"))
            let until = companion.clock.now.adding(seconds: 1800).rfc3339()
            let reply = try await companion.ask(
                .put, Self.path, #"{"pitch": "\#(pitch)", "until": "\#(until)"}"#, bo)
            #expect(reply.status == status, "\(reply.text)")
        }
    }

    @Test func `a set ends where the pitch's hours do`() async throws {
        try await TestCompanion.run { companion in
            companion.clock.now = "2026-12-05T20:40:00Z"
            let bo = try await companion.token(.performer("bo-brass"))
            let body = #"{"pitch": "lisbon/portas-do-sol", "until": "2026-12-05T22:00:00Z"}"#
            let begun = try await companion.ask(.put, Self.path, body, bo)
            #expect(begun["until"] == .text("2026-12-05T21:00:00Z"))
        }
    }

    @Test func `who is off leaves the place to others, and who moves here takes one`() async throws {
        try await TestCompanion.run { companion in
            companion.clock.now = "2026-12-05T18:20:00Z"
            let ana = try await companion.token(.performer("ana-fado"))
            let bo = try await companion.token(.performer("bo-brass"))
            func pops(_ pitch: String) async throws -> Int {
                let body = #"{"pitch": "lisbon/\#(pitch)", "until": "2026-12-05T18:40:00Z"}"#
                let reply = try await companion.ask(.put, Self.path, body, bo)
                try await companion.ask(.delete, Self.path, nil, bo)
                return reply.status
            }
            func say(_ body: String) async throws {
                #expect(try await companion.ask(.put, Sample.dusk + "/live", body, ana).status == 200)
            }
            try await say(#"{"state": "live", "stop": 1}"#)
            #expect(try await pops("portas-do-sol") == 409)
            try await say(#"{"state": "rained_off", "stop": 1}"#)
            #expect(try await pops("portas-do-sol") == 200)
            try await say(#"{"state": "moved", "stop": 1, "pitch": "rossio"}"#)
            #expect(try await pops("portas-do-sol") == 200)
            try await say(#"{"state": "moved", "stop": 2, "pitch": "portas-do-sol"}"#)
            #expect(try await pops("portas-do-sol") == 409)
            try await companion.ask(.delete, Sample.dusk + "/live", nil, ana)
            companion.clock.now = "2026-12-05T18:20:01Z"
            #expect(try await pops("portas-do-sol") == 409)
        }
    }

    @Test func `the last place goes to one of two who tap at once`() async throws {
        try await TestCompanion.run { companion in
            companion.clock.now = "2026-12-05T12:00:00Z"
            let body = #"{"pitch": "lisbon/portas-do-sol", "until": "2026-12-05T12:30:00Z"}"#
            let bo = try await companion.token(.performer("bo-brass"))
            let ana = try await companion.token(.performer("ana-fado"))
            async let first = companion.ask(.put, Self.path, body, bo)
            async let second = companion.ask(.put, "/v1/performers/ana-fado/live", body, ana)
            let statuses = try await [first.status, second.status].sorted()
            #expect(statuses == [200, 409])
        }
    }

    @Test func `a pop-up needs the performer's own token and an end that is not past`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let bo = try await companion.token(.performer("bo-brass"))
            let body = #"{"pitch": "lisbon/rossio", "until": "2026-12-05T19:00:00Z"}"#
            #expect(try await companion.ask(.put, Self.path, body).status == 401)
            #expect(try await companion.ask(.put, Self.path, body, ana).status == 403)
            #expect(try await companion.ask(.put, "/v1/performers/nobody/live", body, ana).status == 404)
            let past = #"{"pitch": "lisbon/rossio", "until": "2026-12-05T18:20:00Z"}"#
            #expect(try await companion.ask(.put, Self.path, past, bo).status == 400)
            let late = #"{"pitch": "lisbon/rossio", "until": "2026-12-05T19:00:00Z", "at": "2026-12-05T17:20:00Z"}"#
            #expect(try await companion.ask(.put, Self.path, late, bo).status == 409)
        }
    }
}
