import Domain
import Engagement
import Hummingbird
import Logging
import Testing
import TestLiterals

@testable import Companion

@Suite struct ReconciliationTests {
    private static func run(
        _ companion: TestCompanion, _ accounts: [String] = ["acct_ana"]
    ) async throws -> Reconciliation.Report {
        let client = try #require(companion.parts.stripe)
        return try await Reconciliation(client, store: companion.store, logger: companion.parts.logger).run(
            Set(accounts.compactMap { StripeAccount($0) }), since: Sample.now.adding(seconds: -3 * 86_400),
            at: companion.clock.now)
    }

    private static func page(_ events: [String], hasMore: Bool = false) -> Response {
        StripeServer.json(
            #"{ "object": "list", "has_more": \#(hasMore), "data": [\#(events.joined(separator: ","))] }"#)
    }

    /// Answers questions for a page as usual, and lists of events by account.
    private static func stripe(_ events: @escaping @Sendable (_ account: String, _ target: String) -> Response)
        -> StripeServer.Answer
    {
        { asked, number in
            guard asked.target.hasPrefix("/v1/events?") else { return try await StripeServer.checkout(asked, number) }
            return events(asked.fields[.init("Stripe-Account") ?? .from] ?? "", asked.target)
        }
    }

    @Test func `what the webhook missed is taken down, page after page, and what it told is known`() async throws {
        let answer = Self.stripe { _, target in
            let known = StripeSample.event(
                "charge.dispute.created", StripeSample.dispute("x", status: "needs_response"), id: "evt_known")
            guard target.contains("starting_after=evt_known") else { return Self.page([known], hasMore: true) }
            let other = StripeSample.event(
                "charge.refunded", StripeSample.charge("y", refunded: 5), id: "evt_new", account: nil)
            return Self.page([other])
        }
        try await StripeSample.run(answer) { companion, stripe in
            _ = try await companion.tell(
                StripeSample.event(
                    "charge.dispute.created", StripeSample.dispute("x", status: "needs_response"), id: "evt_known"))
            let report = try await Self.run(companion)
            #expect(report.failures.isEmpty)
            #expect(report.counts[.repeated] == 1)
            #expect(report.counts[.unknown] == 1)
            #expect(stripe.asked.count == 2)
            let first = try #require(stripe.asked.first).target
            #expect(first.contains("created%5Bgte%5D=\(Sample.now.seconds - 3 * 86_400)"))
            #expect(first.contains("limit=100"))
            for type in StripeEvent.types { #expect(first.contains("types%5B%5D=\(type)"), "\(type)") }
        }
    }

    @Test func `a tip that was paid unheard is credited once`() async throws {
        let paid = TestEvents()
        try await StripeSample.run(Self.stripe { _, _ in Self.page(paid.all) }) { companion, _ in
            let tip = try await companion.tip()
            // Listed for an account, an event need not name it.
            paid.all = [StripeSample.event("checkout.session.completed", StripeSample.session(tip), account: nil)]
            #expect(try await Self.run(companion).counts[.applied] == 1)
            #expect(try await companion.tips() == .integer(1))
            #expect(try await Self.run(companion).counts[.repeated] == 1)
            #expect(try await companion.tips() == .integer(1))
        }
    }

    @Test func `what is listed for one account and names another is credited to nobody`() async throws {
        let paid = TestEvents()
        try await StripeSample.run(Self.stripe { _, _ in Self.page(paid.all) }) { companion, _ in
            let tip = try await companion.tip()
            paid.all = [StripeSample.event("checkout.session.completed", StripeSample.session(tip))]
            let report = try await Self.run(companion, ["acct_bo"])
            #expect(report.counts[.unknown] == 1)
            #expect(try await companion.tips() == .integer(0))
        }
    }

    @Test func `an account that cannot be asked holds up none of the others`() async throws {
        let paid = TestEvents()
        let answer = Self.stripe { account, _ in
            account == "acct_a" ? Response(status: .forbidden) : Self.page(paid.all)
        }
        try await StripeSample.run(answer) { companion, _ in
            let tip = try await companion.tip()
            paid.all = [StripeSample.event("checkout.session.completed", StripeSample.session(tip))]
            let report = try await Self.run(companion, ["acct_a", "acct_ana"])
            #expect(report.counts[.applied] == 1)
            #expect(report.failures.map(\.account.description) == ["acct_a"])
            #expect(report.failures.map(\.failure.kind) == [.status(403)])
        }
    }

    @Test(arguments: [
        (#"{ "data": [], "has_more": true }"#, 1), ("{}", 1), (#"{ "data": [{}], "has_more": false }"#, 1),
        (#"{ "data": [\#(StripeSample.event("customer.created", "{}"))], "has_more": true }"#, 2),
    ])
    func `a list that leads nowhere ends`(body: String, pages: Int) async throws {
        try await StripeSample.run(Self.stripe { _, _ in StripeServer.json(body) }) { companion, stripe in
            let report = try await Self.run(companion)
            #expect(report.failures.map(\.failure.kind) == [.unreadable])
            #expect(stripe.asked.count == pages)
        }
    }
}
