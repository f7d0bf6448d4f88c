import Domain
import Engagement
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct AnalyticsRouteTests {
    @Test func `a performer sees views, viewers, likes and tips by day, joint shows among them`() async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            for agent in ["a", "b", "b"] {
                try await companion.ask(.post, Sample.dusk + "/views", nil, [.userAgent: agent])
            }
            try await companion.ask(.post, Sample.march + "/views", nil, [.userAgent: "a"])
            try await companion.ask(.put, Sample.dusk + "/like")

            let reply = try await companion.ask(
                .get, "/v1/performers/ana-fado/analytics?from=2026-12-04&to=2026-12-05", nil, ana)
            #expect(reply.status == 200)
            #expect(reply["timezone"] == .text("Europe/Lisbon"))
            #expect(reply["days", "0", "views"] == .integer(0))
            #expect(reply["days", "0", "likes_by_view"] == .null)
            #expect(reply["days", "1", "day"] == .text("2026-12-05"))
            #expect(reply["days", "1", "views"] == .integer(3))
            #expect(reply["days", "1", "likes"] == .integer(1))
            #expect(reply["days", "1", "likes_by_view"] == .number(0.3333))
            #expect(reply["total", "views"] == .integer(3))
            let usual = try await companion.ask(.get, "/v1/performers/ana-fado/analytics", nil, ana)
            #expect(usual["from"] == .text("2026-11-06"))
            #expect(usual["days", "29", "day"] == .text("2026-12-05"))
        }
    }

    @Test(arguments: [
        "?from=2026-12-06&to=2026-12-05", "?from=yesterday", "?to=", "?from=2020-01-01&to=2026-12-05",
        "?from=2026-12-01&from=2026-12-02",
    ])
    func `a stretch that is none is refused`(query: String) async throws {
        try await TestCompanion.run { companion in
            let ana = try await companion.token(.performer("ana-fado"))
            let reply = try await companion.ask(.get, "/v1/performers/ana-fado/analytics" + query, nil, ana)
            #expect(reply.status == 400)
        }
    }

    @Test func `nobody sees another's numbers`() async throws {
        try await TestCompanion.run { companion in
            let bo = try await companion.token(.performer("bo-brass"))
            let lisbon = try await companion.token(.city("lisbon"))
            for path in ["/v1/performers/ana-fado/analytics", "/v1/performers/ana-fado/tips"] {
                #expect(try await companion.ask(.get, path).status == 401)
                #expect(try await companion.ask(.get, path, nil, bo).status == 403)
                #expect(try await companion.ask(.get, path, nil, lisbon).status == 403)
            }
        }
    }

    @Test func `tips are a list and a table that no spreadsheet runs`() async throws {
        try await TestCompanion.run { companion in
            let visitor = try #require(VisitorID(bytes: Array(repeating: 7, count: 16)))
            for (number, name) in [(1, "=1+1"), (2, "Zoë, \"Z\""), (3, nil)] as [(Int, String?)] {
                let money = try #require(Money(number * 100, "EUR"))
                try await companion.store.open(
                    TipOpening(
                        id: "tip\(number)", performance: "ana-fado/dusk", account: "acct_ana", visitor: visitor,
                        money: money, name: name), at: Sample.now)
                _ = try await companion.store.apply(
                    PaymentNotice(
                        id: "evt\(number)", account: "acct_ana",
                        fact: .paid(tip: "tip\(number)", session: "cs\(number)", payment: "pi\(number)", money: money)),
                    at: Sample.now.adding(seconds: number))
            }
            let ana = try await companion.token(.performer("ana-fado"))
            let list = try await companion.ask(.get, "/v1/performers/ana-fado/tips", nil, ana)
            #expect(list["net", "EUR"] == .integer(600))
            #expect(list["tips", "0", "tip"] == .text("tip3"))
            #expect(list["tips", "0", "name"] == nil)
            #expect(list["tips", "2", "name"] == .text("=1+1"))
            #expect(list["tips", "2", "paid"] == .text("2026-12-05T18:20:01Z"))

            let table = try await companion.ask(.get, "/v1/performers/ana-fado/tips?format=csv", nil, ana)
            #expect(table.fields[.contentType] == "text/csv; charset=utf-8; header=present")
            #expect(
                table.text == """
                    paid,performance,amount,net,currency,name,dispute,tip\r
                    2026-12-05T18:20:03Z,ana-fado/dusk,300,300,EUR,,,tip3\r
                    2026-12-05T18:20:02Z,ana-fado/dusk,200,200,EUR,"Zoë, ""Z\""",,tip2\r
                    2026-12-05T18:20:01Z,ana-fado/dusk,100,100,EUR,'=1+1,,tip1\r

                    """)
            let earlier = try await companion.ask(
                .get, "/v1/performers/ana-fado/tips?from=2026-12-01&to=2026-12-04", nil, ana)
            #expect(earlier["tips"] == .array([]))
        }
    }
}
