import Domain
import Engagement
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct LikeRouteTests {
    @Test func `a like counts once for a visitor, and can be taken back`() async throws {
        try await TestCompanion.run { companion in
            let first = try await companion.ask(.put, Sample.dusk + "/like")
            #expect(first.status == 200)
            #expect(first["likes"] == .integer(1))
            #expect(first["liked"] == .boolean(true))

            let again = try await companion.ask(.put, Sample.dusk + "/like", nil, first.visitor)
            #expect(again["likes"] == .integer(1))
            #expect(again.fields[.setCookie] == nil)

            let read = try await companion.ask(.get, Sample.dusk + "/engagement", nil, first.visitor)
            #expect(read["liked"] == .boolean(true))
            let stranger = try await companion.ask(.get, Sample.dusk + "/engagement")
            #expect(stranger["liked"] == .boolean(false))
            #expect(stranger["likes"] == .integer(1))

            for _ in 1...2 {
                let back = try await companion.ask(.delete, Sample.dusk + "/like", nil, first.visitor)
                #expect(back["likes"] == .integer(0))
                #expect(back["liked"] == .boolean(false))
            }
        }
    }

    @Test func `a first like that is sent again since its reply was lost is one like`() async throws {
        try await TestCompanion.run { companion in
            let key: HTTPFields = [.idempotencyKey: "5f0c1e9a"]
            let first = try await companion.ask(.put, Sample.dusk + "/like", nil, key)
            let again = try await companion.ask(.put, Sample.dusk + "/like", nil, key)
            #expect(again["likes"] == .integer(1))
            #expect(again.fields[.streetmapVisitor] == first.fields[.streetmapVisitor])
            let other = try await companion.ask(.put, Sample.dusk + "/like", nil, [.idempotencyKey: "another"])
            #expect(other["likes"] == .integer(2))
            // Who is known stays who they are, whatever they call the attempt.
            let known = try await companion.ask(
                .put, Sample.dusk + "/like", nil,
                [.idempotencyKey: "third", .streetmapVisitor: first.visitor[.streetmapVisitor] ?? ""])
            #expect(known["likes"] == .integer(2))
        }
    }

    @Test(arguments: ["", "ü", String(repeating: "k", count: 256)])
    func `a key that is none is refused`(key: String) async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(.put, Sample.dusk + "/like", nil, [.idempotencyKey: key])
            #expect(reply.status == 400)
        }
    }

    @Test func `fifty people behind one address count as fifty`() async throws {
        try await TestCompanion.run { companion in
            for count in 1...50 {
                let reply = try await companion.ask(.put, Sample.dusk + "/like")
                #expect(reply["likes"] == .integer(count))
            }
        }
    }

    @Test func `a visitor that was not signed here is a new one`() async throws {
        try await TestCompanion.run { companion in
            let first = try await companion.ask(.put, Sample.dusk + "/like")
            let token = try #require(first.fields[.streetmapVisitor])
            let parts = token.split(separator: ".")
            for forged in ["v1.\(parts[1]).AAAAAAAAAAAAAAAAAAAAAA", "v2.\(parts[1]).\(parts[2])", "", "v1..", "ü"] {
                let reply = try await companion.ask(.delete, Sample.dusk + "/like", nil, [.streetmapVisitor: forged])
                #expect(reply.status == 200)
                #expect(reply["likes"] == .integer(1), "\(forged)")
            }
        }
    }

    @Test(arguments: [
        "/v1/performances/ana-fado/nothing", "/v1/performances/nobody/dusk", "/v1/performances/Ana/..",
        "/v1/performances/ana-fado/dusk%2F", "/v1/performances/%00/dusk", "/v1/performances/ana-fado/dusk%20",
    ])
    func `what is not published is not there`(path: String) async throws {
        try await TestCompanion.run { companion in
            for (method, rest) in [(HTTPRequest.Method.get, "/engagement"), (.put, "/like"), (.post, "/views")] {
                let reply = try await companion.ask(method, path + rest)
                #expect(reply.status == 404)
                #expect(reply.fields[.contentType] == "application/problem+json")
            }
            #expect(try await companion.store.snapshot().performances.isEmpty)
        }
    }
}
