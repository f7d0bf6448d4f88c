import Domain
import Engagement
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct WebhookRouteTests {
    @Test func `a tip of a joint show is in the books of the one who got it, and of nobody else`() async throws {
        try await StripeSample.run { companion, _ in
            // Bo leads the show and takes no tips, so Ana is tipped.
            let reply = try await companion.ask(.post, Sample.march + "/tips", #"{ "amount": 500, "name": "Zoë" }"#)
            guard case .text(let tip)? = reply["tip"] else {
                Issue.record("no tip: \(reply.text)")
                return
            }
            _ = try await companion.tell(StripeSample.event("checkout.session.completed", StripeSample.session(tip)))
            let ana = try await companion.token(.performer("ana-fado"))
            let bo = try await companion.token(.performer("bo-brass"))
            let books = try await companion.ask(.get, "/v1/performers/ana-fado/tips", nil, ana)
            #expect(books["tips", "0", "tip"] == .text(tip))
            #expect(books["tips", "0", "performance"] == .text("bo-brass/march"))
            #expect(books["net", "EUR"] == .integer(500))
            let other = try await companion.ask(.get, "/v1/performers/bo-brass/tips", nil, bo)
            #expect(other["tips"] == .array([]))
            #expect(try await companion.ask(.get, Sample.march + "/engagement")["tips"] == .integer(1))
        }
    }

    @Test func `a paid tip counts once, however often Stripe says so`() async throws {
        try await StripeSample.run { companion, _ in
            let tip = try await companion.tip()
            #expect(try await companion.tips() == .integer(0))
            let paid = StripeSample.event("checkout.session.completed", StripeSample.session(tip))
            for _ in 1...3 {
                let reply = try await companion.tell(paid)
                #expect(reply.status == 200)
                #expect(reply.text == "")
            }
            #expect(try await companion.tips() == .integer(1))
            #expect(try await companion.store.tips(of: ["ana-fado"]).map(\.net) == [500])
            let counts = companion.parts.notices.counts.values
            #expect(counts[.applied] == 1)
            #expect(counts[.repeated] == 2)
        }
    }

    @Test func `with a slow method a tip counts when the money has come`() async throws {
        try await StripeSample.run { companion, _ in
            let tip = try await companion.tip()
            let done = StripeSample.event(
                "checkout.session.completed", StripeSample.session(tip, payment: "unpaid"), id: "evt_1")
            #expect(try await companion.tell(done).status == 200)
            #expect(try await companion.tips() == .integer(0))
            companion.clock.now = Sample.now.adding(seconds: 3 * 86_400)
            let expired = StripeSample.event(
                "checkout.session.expired", StripeSample.session(tip, payment: "unpaid"), id: "evt_2")
            #expect(try await companion.tell(expired).status == 200)
            let late = StripeSample.event(
                "checkout.session.async_payment_succeeded", StripeSample.session(tip), id: "evt_3")
            #expect(try await companion.tell(late).status == 200)
            #expect(try await companion.tips() == .integer(1))
        }
    }

    @Test func `what is paid is taken as what it is, not as what was asked for`() async throws {
        try await StripeSample.run { companion, _ in
            let tip = try await companion.tip()
            let session = StripeSample.session(tip, amount: 777, currency: "usd")
            #expect(try await companion.tell(StripeSample.event("checkout.session.completed", session)).status == 200)
            #expect(try await companion.store.tip(tip)?.money == Money(777, "USD"))
        }
    }

    /// Of a dispute that is won, one that is lost, and what is left of 500 after 200 went back.
    static let endings = [("won", 300, 1), ("lost", 0, 0)]

    static func permutations<Element>(_ elements: [Element]) -> [[Element]] {
        guard elements.count > 1 else { return [elements] }
        return elements.indices.flatMap { index in
            var rest = elements
            let first = rest.remove(at: index)
            return permutations(rest).map { [first] + $0 }
        }
    }

    @Test(arguments: endings)
    func `in whatever order Stripe tells it, the same is left`(ending: (String, Int, Int)) async throws {
        try await StripeSample.run { companion, _ in
            var left: [Int] = []
            for (number, order) in Self.permutations(Array(0...4)).enumerated() {
                companion.clock.now = Sample.now.adding(seconds: number * 3600)
                let tip = try await companion.tip()
                let events = [
                    ("checkout.session.completed", StripeSample.session(tip)),
                    ("charge.refunded", StripeSample.charge(tip, refunded: 50)),
                    ("charge.refunded", StripeSample.charge(tip, refunded: 200)),
                    ("charge.dispute.created", StripeSample.dispute(tip, status: "needs_response")),
                    ("charge.dispute.closed", StripeSample.dispute(tip, status: ending.0)),
                ]
                for index in order {
                    let (type, object) = events[index]
                    let reply = try await companion.tell(
                        StripeSample.event(type, object, id: "evt_\(number)_\(index)"))
                    #expect(reply.status == 200)
                }
                left.append(try #require(try await companion.store.tip(tip)).net)
            }
            #expect(left == Array(repeating: ending.1, count: 120))
            #expect(try await companion.tips() == .integer(120 * ending.2))
            #expect(try await companion.store.verify() == [])
        }
    }

    static let strangers: [(String, String?, Bool, NoticeOutcome)] = [
        ("checkout.session.completed", "acct_bo", false, .unknown),
        ("checkout.session.completed", nil, false, .unknown),
        ("checkout.session.completed", "acct_ana", true, .ignored), ("customer.created", "acct_ana", false, .ignored),
    ]

    @Test(arguments: strangers)
    func `what is not about this tip is answered 200 and credited to nobody`(
        type: String, account: String?, isLive: Bool, outcome: NoticeOutcome
    ) async throws {
        try await StripeSample.run { companion, _ in
            let tip = try await companion.tip()
            let event = StripeSample.event(type, StripeSample.session(tip), account: account, isLive: isLive)
            #expect(try await companion.tell(event).status == 200)
            #expect(companion.parts.notices.counts.values[outcome] == 1)
            #expect(try await companion.store.tip(tip)?.state == .open)
            #expect(try await companion.tips() == .integer(0))
        }
    }

    @Test(arguments: [
        ("{}", NoticeOutcome.incomplete), ("[]", .incomplete), ("null", .incomplete),
        (#"{ "id": "evt", "object": "v2.core.event", "type": "v1.billing.meter.no_meter_found" }"#, .ignored),
        (StripeSample.event("checkout.session.completed", "{}"), .incomplete),
        (StripeSample.event("checkout.session.completed", StripeSample.session("unheard-of")), .unknown),
        (StripeSample.event("checkout.session.completed", StripeSample.session("t", amount: 0)), .refused),
        (StripeSample.event("checkout.session.completed", StripeSample.session("t", amount: -5)), .refused),
        (StripeSample.event("charge.refunded", StripeSample.charge("t", refunded: -1)), .refused),
        (StripeSample.event("charge.refunded", StripeSample.charge("t", refunded: 1), id: ""), .refused),
    ])
    func `a message that is signed and makes no sense here is answered 200`(
        body: String, outcome: NoticeOutcome
    ) async throws {
        try await StripeSample.run { companion, _ in
            let reply = try await companion.tell(body)
            #expect(reply.status == 200)
            #expect(companion.parts.notices.counts.values[outcome] == 1)
        }
    }

    @Test func `a message that is forged, late or no JSON is answered 400 and does nothing`() async throws {
        try await StripeSample.run { companion, _ in
            let tip = try await companion.tip()
            let paid = StripeSample.event("checkout.session.completed", StripeSample.session(tip))
            let old = StripeSample.signature(paid, at: Sample.now.adding(seconds: -301))
            for signature in [StripeSample.signature(paid, secret: "whsec_not_the_right_one"), old, "t=1,v1=00", ""] {
                let reply = try await companion.tell(paid, signature: signature)
                #expect(reply.status == 400, "\(signature)")
                #expect(reply.fields[.contentType] == "application/problem+json")
            }
            #expect(try await companion.ask(.post, StripeSample.webhook, paid).status == 400)
            let changed = paid.replacing("500", with: "900")
            #expect(try await companion.tell(changed, signature: StripeSample.signature(paid)).status == 400)
            for unreadable in ["", "{", "paid"] {
                #expect(try await companion.tell(unreadable).status == 400, "\(unreadable)")
            }
            #expect(try await companion.tips() == .integer(0))
            #expect(companion.parts.notices.counts.values[.forged] == 9)
        }
    }

    @Test func `a message may be a megabyte, and no more`() async throws {
        try await StripeSample.run { companion, _ in
            let tip = try await companion.tip()
            let paid = StripeSample.event("checkout.session.completed", StripeSample.session(tip))
            let room = (1 << 20) - paid.utf8.count
            let largest = paid + String(repeating: " ", count: room)
            #expect(try await companion.tell(largest + " ").status == 413)
            #expect(try await companion.tips() == .integer(0))
            #expect(try await companion.tell(largest).status == 200)
            #expect(try await companion.tips() == .integer(1))
        }
    }

    @Test func `where no secret is set there is no webhook`() async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.tell("{}")
            #expect(reply.status == 404)
        }
    }

    @Test func `without a key earlier tips are still kept up`() async throws {
        try await TestCompanion.run(configure: { $0.stripe = try StripeSample.configuration(key: nil) }) { companion in
            let reply = try await companion.ask(.post, StripeSample.tips, #"{ "amount": 500 }"#)
            #expect(reply.status == 404)
            let event = StripeSample.event("checkout.session.completed", StripeSample.session("t"), isLive: true)
            #expect(try await companion.tell(event).status == 200)
            #expect(companion.parts.notices.counts.values[.unknown] == 1)
        }
    }
}
