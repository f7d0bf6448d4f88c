import Domain
import Engagement
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct LiveRouteTests {
    @Test func `what a performer says is shown, renewed and taken back`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let on = try await companion.ask(
                .put, Sample.dusk + "/live", #"{"stop": 1, "state": "live", "note": "Hi"}"#, ana)
            #expect(on.status == 200)
            #expect(on["live", "state"] == .text("live"))
            #expect(on["live", "date"] == .text("2026-12-05"))
            #expect(on["live", "until"] == .text("2026-12-05T19:00:00Z"))
            #expect(on["live", "note"] == .text("Hi"))
            #expect(on["said"] == on["live"])

            let map = try await companion.ask(.get, "/v1/live?city=lisbon")
            #expect(map.fields[.contentType] == "application/geo+json")
            #expect(map["features", "0", "id"] == .text("ana-fado/dusk/2026-12-05/portas-do-sol"))
            #expect(map["features", "0", "geometry", "coordinates"] == .array([.number(-9.13), .number(38.712)]))
            #expect(map["features", "0", "properties", "performer_name"] == .text("Ana Fado"))
            #expect(try await companion.ask(.get, "/v1/live?city=tokyo")["features"] == .array([]))
            #expect(try await companion.ask(.get, "/v1/live")["features"] == map["features"])

            companion.clock.now = Sample.now.adding(seconds: 20 * 60)
            let off = try await companion.ask(.delete, Sample.dusk + "/live", nil, ana)
            #expect(off["live"] == .null)
            #expect(try await companion.ask(.get, "/v1/live")["features"] == .array([]))
        }
    }

    @Test func `a lease ends by itself`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            try await companion.ask(.put, Sample.dusk + "/live", #"{"stop": 1, "state": "live"}"#, ana)
            companion.clock.now = "2026-12-05T18:59:59Z"
            #expect(try await companion.ask(.get, Sample.dusk + "/engagement")["live"] != .null)
            companion.clock.now = "2026-12-05T19:00:00Z"
            #expect(try await companion.ask(.get, Sample.dusk + "/engagement")["live"] == .null)
            #expect(try await companion.ask(.get, "/v1/live")["features"] == .array([]))
        }
    }

    @Test func `moved is shown at the pitch that was said, and over is not on the map`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let moved = try await companion.ask(
                .put, Sample.dusk + "/live", #"{"stop": 1, "state": "moved", "pitch": "rossio"}"#, ana)
            #expect(moved["live", "pitch"] == .text("lisbon/rossio"))
            let map = try await companion.ask(.get, "/v1/live")
            #expect(map["features", "0", "properties", "place"] == .text("Rossio"))

            let over = try await companion.ask(.put, Sample.dusk + "/live", #"{"state": "ended"}"#, ana)
            #expect(over["live"] == .null)
            #expect(over["said", "state"] == .text("ended"))
            let after = try await companion.ask(.get, "/v1/live")
            #expect(after["features"] == .array([]))
            #expect(after["off", "0", "stop"] == .integer(1))
            #expect(after["off", "1", "stop"] == .integer(2))
        }
    }

    @Test func `a start that was tapped more than ten minutes ago starts no ghost, and an end always ends`()
        async throws
    {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let late = try await companion.ask(
                .put, Sample.dusk + "/live", #"{"stop": 1, "state": "live", "at": "2026-12-05T17:20:00Z"}"#, ana)
            #expect(late.status == 409)
            #expect(late["reason"] == .text("too_late"))
            #expect(try await companion.ask(.get, Sample.dusk + "/engagement")["live"] == .null)

            try await companion.ask(.put, Sample.dusk + "/live", #"{"stop": 1, "state": "live"}"#, ana)
            let end = try await companion.ask(
                .put, Sample.dusk + "/live", #"{"stop": 1, "state": "ended", "at": "2026-12-05T17:20:00Z"}"#, ana)
            #expect(end.status == 200)
            #expect(end["live"] == .null)
            // A telephone whose clock is ahead means now.
            let ahead = try await companion.ask(
                .put, Sample.dusk + "/live", #"{"stop": 2, "state": "live", "at": "2026-12-05T23:00:00Z"}"#, ana)
            #expect(ahead["live", "at"] == .text(Sample.now.description))
        }
    }

    @Test func `only the performers of a show speak for it`() async throws {
        try await TestCompanion.run { companion in
            let body = #"{"stop": 1, "state": "live"}"#
            let bo = try await companion.token(.performer("bo-brass"))
            let ana = try await companion.token(.performer("ana-fado"))
            let lisbon = try await companion.token(.city("lisbon"))
            let shy = try await companion.token(.performer("shy-juggler"))
            #expect(try await companion.ask(.put, Sample.dusk + "/live", body).status == 401)
            #expect(try await companion.ask(.put, Sample.dusk + "/live", body, bo).status == 403)
            #expect(try await companion.ask(.put, Sample.dusk + "/live", body, lisbon).status == 403)
            #expect(try await companion.ask(.delete, Sample.dusk + "/live", nil, bo).status == 403)
            // A joint show is both of theirs.
            #expect(try await companion.ask(.put, Sample.march + "/live", body, ana).status == 200)
            // `live: false` in the performer's file.
            #expect(try await companion.ask(.put, Sample.clubs + "/live", body, shy).status == 403)
            companion.clock.now = Sample.now.adding(seconds: 60)
            // The city's office ends what is in its city, and nothing else.
            #expect(try await companion.ask(.delete, Sample.march + "/live", nil, lisbon)["live"] == .null)
            #expect(try await companion.ask(.delete, Sample.clubs + "/live", nil, lisbon).status == 403)
        }
    }

    @Test(arguments: [
        ("", 400), ("{", 400), ("[]", 400), ("null", 400), ("\"live\"", 400), ("{}", 400), (#"{"state": "on"}"#, 400),
        (#"{"state": "scheduled"}"#, 400), (#"{"state": "closed"}"#, 400), (#"{"state": 1}"#, 400),
        (#"{"state": "live", "stop": "1"}"#, 400), (#"{"state": "live", "stop": 0}"#, 400),
        (#"{"state": "live", "stop": 6}"#, 400), (#"{"state": "live", "stop": 1e400}"#, 400),
        (#"{"state": "live", "stop": 99999999999999999999999}"#, 400), (#"{"state": "live", "stop": 1.5}"#, 400),
        (#"{"state": "live", "stop": true}"#, 400), (#"{"state": "live", "note": ""}"#, 400),
        (#"{"state": "live", "note": "\u0000"}"#, 400), (#"{"state": "live", "note": "\u001b[31m"}"#, 400),
        (#"{"state": "live", "at": "yesterday"}"#, 400), (#"{"state": "live", "date": "2026-02-30"}"#, 400),
        (#"{"state": "live", "where": [38.7, -9.1]}"#, 400), (#"{"state": "moved"}"#, 400),
        (#"{"state": "moved", "pitch": "tokyo/ueno"}"#, 400), (#"{"state": "live", "pitch": "rossio"}"#, 400),
        (#"{"state": "late", "minutes": 0}"#, 400), (#"{"state": "live", "minutes": 5}"#, 400),
        (#"{"state": "live", "stop": 5}"#, 422), (#"{"state": "live", "date": "2026-12-06"}"#, 422),
        (#"{"state": "moved", "pitch": "nowhere"}"#, 422), (#"{"state": "moved", "pitch": "old-pier"}"#, 422),
    ])
    func `what makes no sense is refused and nothing is said`(body: String, status: Int) async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let reply = try await companion.ask(.put, Sample.dusk + "/live", body, ana)
            #expect(reply.status == status, "\(reply.text)")
            #expect(reply.fields[.contentType] == "application/problem+json")
            #expect(try await companion.store.live(at: Sample.now).isEmpty)
        }
    }

    @Test func `all that is wrong in a body is said at once`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let reply = try await companion.ask(
                .put, Sample.dusk + "/live", #"{"state": "on", "stop": 9, "date": 3, "speed": 1}"#, ana)
            let places = (0..<4).compactMap { reply["errors", "\($0)", "place"] }
            #expect(places == [.text("/state"), .text("/stop"), .text("/date"), .text("/speed")])
        }
    }

    @Test func `a body that is not UTF-8 or too large is refused`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let large = #"{"state": "live", "note": ""# + String(repeating: "x", count: 20_000) + #""}"#
            #expect(try await companion.ask(.put, Sample.dusk + "/live", large, ana).status == 413)
            let nested = String(repeating: "[", count: 5000)
            #expect(try await companion.ask(.put, Sample.dusk + "/live", nested, ana).status == 400)
            let bytes = [UInt8](#"{"state": "live", "note": ""#.utf8) + [0xFF, 0xFE] + [UInt8](#""}"#.utf8)
            #expect(throws: Problem.self) { try BodyFields(bytes) }
        }
    }
}
