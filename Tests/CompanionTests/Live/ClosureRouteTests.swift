import Domain
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct ClosureRouteTests {
    private static let path = "/v1/pitches/lisbon/portas-do-sol/closed"
    private static let body =
        #"{"from": "2026-12-05T17:00:00Z", "to": "2026-12-13T17:00:00Z", "reason": "A film crew"}"#

    @Test func `a city's office closes a pitch, is told what that cancels, and opens it again`() async throws {
        try await TestCompanion.run { companion in
            let lisbon = try await companion.token(.city("lisbon"))
            let closed = try await companion.ask(.put, Self.path, Self.body, lisbon)
            #expect(closed.status == 200)
            #expect(closed["stops"] == .integer(2))
            #expect(closed["performances"] == .array([.text("ana-fado/dusk")]))

            let bo = try await companion.token(.performer("bo-brass"))
            let ana = try await companion.token(.performer("ana-fado"))
            let popUp = #"{"pitch": "lisbon/portas-do-sol", "until": "2026-12-05T18:30:00Z"}"#
            let refused = try await companion.ask(.put, "/v1/performers/bo-brass/live", popUp, bo)
            #expect(refused.status == 409)
            #expect(refused["reason"] == .text("pitch_closed"))
            let move = #"{"stop": 2, "state": "moved", "pitch": "portas-do-sol"}"#
            #expect(try await companion.ask(.put, Sample.dusk + "/live", move, ana).status == 409)

            let map = try await companion.ask(.get, "/v1/live?city=lisbon")
            #expect(map["closed", "0", "pitch"] == .text("portas-do-sol"))
            #expect(map["closed", "0", "to"] == .text("2026-12-13T17:00:00Z"))
            #expect(map["closed", "0", "reason"] == .text("A film crew"))
            #expect(try await companion.ask(.get, "/v1/live?city=tokyo")["closed"] == .array([]))

            #expect(try await companion.ask(.delete, Self.path, nil, lisbon).status == 204)
            #expect(try await companion.ask(.get, "/v1/live?city=lisbon")["closed"] == .array([]))
            #expect(try await companion.ask(.put, Sample.dusk + "/live", move, ana).status == 200)
        }
    }

    @Test func `only the pitch's own city closes it`() async throws {
        try await TestCompanion.run { companion in
            let tokyo = try await companion.token(.city("tokyo"))
            let ana = try await companion.token(.performer("ana-fado"))
            #expect(try await companion.ask(.put, Self.path, Self.body).status == 401)
            #expect(try await companion.ask(.put, Self.path, Self.body, tokyo).status == 403)
            #expect(try await companion.ask(.put, Self.path, Self.body, ana).status == 403)
            #expect(try await companion.ask(.delete, Self.path, nil, tokyo).status == 403)
            #expect(try await companion.ask(.put, "/v1/pitches/lisbon/nowhere/closed", Self.body, tokyo).status == 404)
        }
    }

    @Test(arguments: [
        "{}", #"{"to": "2026-12-06T00:00:00Z"}"#, #"{"reason": "x"}"#,
        #"{"from": "2026-12-07T00:00:00Z", "to": "2026-12-06T00:00:00Z", "reason": "x"}"#,
        #"{"from": "2026-12-01T00:00:00Z", "to": "2026-12-02T00:00:00Z", "reason": "x"}"#,
        #"{"to": "2029-12-06T00:00:00Z", "reason": "x"}"#, #"{"to": "2026-12-06T00:00:00Z", "reason": ""}"#,
    ])
    func `a closure has an end and a reason`(body: String) async throws {
        try await TestCompanion.run { companion in
            let lisbon = try await companion.token(.city("lisbon"))
            #expect(try await companion.ask(.put, Self.path, body, lisbon).status == 400)
        }
    }
}
