import Domain
import Engagement
import HTTPTypes
import Hummingbird
import Testing
import TestLiterals

@testable import Companion

@Suite struct TipRouteTests {
    @Test func `a tip is a page of Stripe's on the performer's own account`() async throws {
        try await StripeSample.run { companion, stripe in
            let reply = try await companion.ask(
                .post, StripeSample.tips, #"{ "amount": 500, "currency": "EUR", "name": "Zoë & co" }"#)
            #expect(reply.status == 201)
            guard case .text(let tip)? = reply["tip"] else {
                Issue.record("no tip: \(reply.text)")
                return
            }
            #expect(reply["url"] == .text("https://checkout.stripe.com/c/pay/cs_test_\(tip)#fid"))
            #expect(reply["expires"] == .text("2026-12-05T19:20:00Z"))
            #expect(reply.fields[.location] == "https://checkout.stripe.com/c/pay/cs_test_\(tip)#fid")
            #expect(reply.fields[.streetmapVisitor] != nil)

            let kept = try #require(try await companion.store.tip(tip))
            #expect(kept.money == Money(500, "EUR"))
            #expect(kept.name == "Zoë & co")
            #expect(kept.state == .open)

            #expect(stripe.asked.count == 1)
            let asked = try #require(stripe.asked.first)
            #expect(asked.method == .post)
            #expect(asked.target == "/v1/checkout/sessions")
            #expect(asked.fields[.authorization] == "Bearer \(StripeSample.key)")
            #expect(asked.fields[.idempotencyKey] == tip)
            #expect(asked.fields[try #require(HTTPField.Name("Stripe-Account"))] == "acct_ana")
            #expect(asked.fields[try #require(HTTPField.Name("Stripe-Version"))] == StripeClient.version)
            #expect(asked.fields[.contentType] == "application/x-www-form-urlencoded")
            #expect(
                asked.form == [
                    "mode": "payment", "submit_type": "donate", "client_reference_id": tip,
                    "line_items[0][quantity]": "1", "line_items[0][price_data][currency]": "eur",
                    "line_items[0][price_data][unit_amount]": "500",
                    "line_items[0][price_data][product_data][name]": "Tip for Ana Fado",
                    "success_url": "https://busking.example/performers/ana-fado/tip/?thanks",
                    "cancel_url": "https://busking.example/performers/ana-fado/dusk/",
                    "expires_at": "\(Sample.now.seconds + 3600)", "metadata[tip]": tip,
                    "metadata[performance]": "ana-fado/dusk", "payment_intent_data[metadata][tip]": tip,
                    "payment_intent_data[description]": "Tip for “Fado at dusk” (ana-fado/dusk)",
                ])
        }
    }

    @Test func `who has a tip's number may ask whether it is paid, and hears nothing else`() async throws {
        try await StripeSample.run { companion, _ in
            let reply = try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500, "name": "Zoë" }"#)
            guard case .text(let tip)? = reply["tip"] else {
                Issue.record("no tip: \(reply.text)")
                return
            }
            let state = try await companion.ask(.get, "/v1/tips?tip=\(tip)")
            #expect(state.text == #"{"tip":"\#(tip)","state":"open"}"#)
        }
    }

    @Test(arguments: [
        ("", 404), ("?tip=", 400), ("?tip=AAAAAAAAAAAAAAAAAAAAAA", 404), ("?tip=one", 400), ("?tip=../../etc", 400),
        ("?tip=AAAAAAAAAAAAAAAAAAAAAAA", 400),
    ])
    func `of a tip that is none nobody is told anything`(query: String, status: Int) async throws {
        try await StripeSample.run { companion, _ in
            let reply = try await companion.ask(.get, "/v1/tips" + query)
            #expect(reply.status == status)
        }
    }

    @Test(arguments: [
        (#"{ "amount": 50 }"#, 201), (#"{ "amount": 50000 }"#, 201), (#"{ "amount": 49 }"#, 400),
        (#"{ "amount": 50001 }"#, 400), (#"{ "amount": 0 }"#, 400), (#"{ "amount": -500 }"#, 400),
        (#"{ "amount": 5.5 }"#, 400), (#"{ "amount": 1e99 }"#, 400), (#"{ "amount": 99999999999999999999 }"#, 400),
        (#"{ "amount": "500" }"#, 400), (#"{ "amount": true }"#, 400), (#"{ "amount": null }"#, 400), ("{}", 400),
        ("[]", 400), ("", 400), (#"{ "amount": 500, "currency": "USD" }"#, 400),
        (#"{ "amount": 500, "currency": "eur" }"#, 400), (#"{ "amount": 500, "currency": 978 }"#, 400),
        (#"{ "amount": 500, "performer": "ana-fado" }"#, 201), (#"{ "amount": 500, "performer": "bo-brass" }"#, 400),
        (#"{ "amount": 500, "performer": "../x" }"#, 400), (#"{ "amount": 500, "name": "" }"#, 400),
        (#"{ "amount": 500, "name": " " }"#, 400), (#"{ "amount": 500, "success_url": "https://evil.example" }"#, 400),
    ])
    func `what is asked for must be a tip`(body: String, status: Int) async throws {
        try await StripeSample.run { companion, stripe in
            let reply = try await companion.ask(.post, StripeSample.tips, body)
            #expect(reply.status == status)
            #expect(stripe.asked.count == (status == 201 ? 1 : 0))
        }
    }

    @Test func `all that is wrong is said at once`() async throws {
        try await StripeSample.run { companion, _ in
            let reply = try await companion.ask(
                .post, StripeSample.tips,
                #"{ "amount": 1, "currency": "USD", "performer": "x", "name": 5, "to": "me" }"#)
            #expect(reply["errors", "0", "detail"] == .text("must be a whole number from 50 to 50000"))
            #expect(reply["errors", "1", "detail"] == .text("must be EUR, the currency of the city"))
            #expect(reply["errors", "4", "place"] == .text("/to"))
        }
    }

    @Test(arguments: [
        ("/v1/performances/shy-juggler/clubs/tips", #"{ "amount": 500 }"#),
        ("/v1/performances/ana-fado/nothing/tips", #"{ "amount": 500 }"#),
        ("/v1/performances/bo-brass/march/tips", #"{ "amount": 500, "performer": "bo-brass" }"#),
    ])
    func `who takes no tips has none`(path: String, body: String) async throws {
        try await StripeSample.run { companion, stripe in
            let reply = try await companion.ask(.post, path, body)
            #expect(reply.status == 404)
            #expect(reply.fields[.contentType] == "application/problem+json")
            #expect(stripe.asked.isEmpty)
        }
    }

    @Test func `of a joint show the first who takes tips is tipped`() async throws {
        try await StripeSample.run { companion, stripe in
            let reply = try await companion.ask(.post, Sample.march + "/tips", #"{ "amount": 500 }"#)
            #expect(reply.status == 201)
            let form = try #require(stripe.asked.first).form
            #expect(form["line_items[0][price_data][product_data][name]"] == "Tip for Ana Fado")
            #expect(form["cancel_url"] == "https://busking.example/performers/bo-brass/march/")
        }
    }

    @Test func `a page on another origin may name its attempt`() async throws {
        try await StripeSample.run { companion, _ in
            let reply = try await companion.ask(
                .options, StripeSample.tips, nil, [.origin: "https://busking.example"])
            #expect(reply.fields[.accessControlAllowHeaders]?.contains("Idempotency-Key") == true)
        }
    }

    @Test func `without a key there are no tips`() async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500 }"#)
            #expect(reply.status == 404)
        }
    }

    @Test func `the same key of the same visitor is the same tip`() async throws {
        try await StripeSample.run { companion, stripe in
            let known = try await companion.ask(.put, Sample.dusk + "/like").visitor
            func give(_ key: String?, _ body: String = #"{ "amount": 500 }"#, path: String = StripeSample.tips)
                async throws -> TestReply
            {
                var fields = known
                fields[.idempotencyKey] = key
                return try await companion.ask(.post, path, body, fields)
            }
            let first = try await give("a")
            companion.clock.now = Sample.now.adding(seconds: 60)
            let again = try await give("a")
            #expect(again.status == 201)
            #expect(again.text == first.text)
            #expect(stripe.asked.count == 2)
            #expect(stripe.asked[0].body == stripe.asked[1].body)
            #expect(stripe.asked[0].fields[.idempotencyKey] == stripe.asked[1].fields[.idempotencyKey])

            #expect(try await give("b")["tip"] != first["tip"])
            #expect(try await give(nil)["tip"] != first["tip"])
            #expect(try await give("a", path: Sample.march + "/tips")["tip"] != first["tip"])
            let stranger = try await companion.ask(
                .post, StripeSample.tips, #"{ "amount": 500 }"#, [.idempotencyKey: "a"])
            #expect(stranger.status == 201)
            #expect(stranger["tip"] != first["tip"])

            #expect(try await give("a", #"{ "amount": 600 }"#).status == 422)
            #expect(try await give("a", #"{ "amount": 500, "name": "Zoë" }"#).status == 422)
            companion.clock.now = Sample.now.adding(seconds: CheckoutPage.grace)
            #expect(try await give("a").status == 409)
        }
    }

    @Test func `a tip that is paid has no page any more`() async throws {
        try await StripeSample.run { companion, _ in
            let fields: HTTPFields = [.idempotencyKey: "a"]
            let first = try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500 }"#, fields)
            guard case .text(let tip)? = first["tip"] else {
                Issue.record("no tip")
                return
            }
            _ = try await companion.tell(
                StripeSample.event("checkout.session.completed", StripeSample.session(tip, amount: 400)))
            var known = first.visitor
            known[.idempotencyKey] = "a"
            #expect(try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500 }"#, known).status == 409)
        }
    }

    @Test(arguments: [String(repeating: "k", count: 256), "", "ü", "a\tb"])
    func `a key that is none is refused`(key: String) async throws {
        try await StripeSample.run { companion, stripe in
            let reply = try await companion.ask(
                .post, StripeSample.tips, #"{ "amount": 500 }"#, [.idempotencyKey: key])
            #expect(reply.status == 400)
            #expect(reply["errors", "0", "place"] == .text("Idempotency-Key"))
            #expect(stripe.asked.isEmpty)
        }
    }

    static let failures: [(HTTPResponse.Status, String, Int)] = [
        (.internalServerError, "", 503), (.tooManyRequests, "{}", 503), (.conflict, "", 503),
        (.unauthorized, #"{ "error": { "message": "Invalid API Key provided: sk_test_0123456789" } }"#, 502),
        (.badRequest, #"{ "error": { "type": "invalid_request_error", "message": "SECRET TEXT" } }"#, 502),
        (.found, "", 502), (.ok, "{}", 502), (.ok, "", 502), (.ok, "<html>", 502),
        (.ok, #"{ "id": "cs_1", "object": "checkout.session", "url": "https://a.example/" }"#, 502),
    ]

    @Test(arguments: failures.indices)
    func `where Stripe fails nobody is charged, nothing is leaked, and the visitor stays known`(
        index: Int
    ) async throws {
        let (status, body, expected) = Self.failures[index]
        try await StripeSample.run({ _, _ in StripeServer.json(body, status: status) }) { companion, _ in
            let reply = try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500 }"#)
            #expect(reply.status == expected)
            #expect(reply.fields[.retryAfter] != nil)
            #expect(reply.fields[.streetmapVisitor] != nil)
            #expect(!reply.text.contains("SECRET") && !reply.text.contains("sk_test"))
            #expect(try await companion.tips() == .integer(0))
        }
    }

    @Test(arguments: [
        "http://checkout.stripe.com/", "javascript:alert(1)", "//checkout.stripe.com/",
        "https://a.example/\\u000d\\u000aX: y",
        "https://a.example/ b", "ftp://a.example/", "", "http://localhost.evil.example/",
        "http://localhost@evil.example/",
        "https://a.example/" + String(repeating: "a", count: 4096),
    ])
    func `a page that is not safe to go to is none`(url: String) async throws {
        try await StripeSample.run({ asked, _ in
            let tip = asked.form["client_reference_id"] ?? ""
            return StripeServer.json(
                """
                { "id": "cs_1", "object": "checkout.session", "client_reference_id": "\(tip)", "url": "\(url)" }
                """)
        }) { companion, _ in
            let reply = try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500 }"#)
            #expect(reply.status == 502)
        }
    }

    @Test func `where Stripe cannot be reached it is said at once`() async throws {
        // Nobody listens on port 1.
        try await TestCompanion.run(configure: {
            $0.stripe = try StripeSample.configuration(base: "http://127.0.0.1:1")
        }) { companion in
            let reply = try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500 }"#)
            #expect(reply.status == 503)
            #expect(reply.fields[.retryAfter] == "30")
        }
    }
}
