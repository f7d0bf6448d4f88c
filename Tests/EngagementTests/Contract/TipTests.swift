import Domain
import Engagement
import Testing
import TestLiterals

@Suite struct TipTests {
    static func opening(_ id: String = "t1", visitor number: Int = 1, amount: Int = 1000) throws -> TipOpening {
        TipOpening(
            id: id, performance: dusk, account: "acct_1", visitor: try visitor(number),
            money: try #require(Money(amount, "EUR")))
    }

    static func paid(_ tip: String? = "t1", session: String = "cs_1", payment: String? = "pi_1") throws
        -> PaymentNotice.Fact
    {
        .paid(tip: tip, session: session, payment: payment, money: try #require(Money(1000, "EUR")))
    }

    /// Applies facts in order, each with an id of its own.
    static func apply(
        _ facts: [PaymentNotice.Fact], to store: any EngagementKeeping, account: String = "acct_1"
    ) async throws {
        for (number, fact) in facts.enumerated() {
            let notice = PaymentNotice(id: "evt_\(account)_\(number)", account: account, fact: fact)
            #expect(try await store.apply(notice, at: now) != .repeated)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a paid tip is counted and credited once`(engine: Engine) async throws {
        try await engine.store { (store) async throws in
            try await store.open(Self.opening(), at: now)
            try await store.attach(session: "cs_1", to: "t1")
            #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == 0)
            let notice = PaymentNotice(id: "evt_1", account: "acct_1", fact: try Self.paid(nil))
            #expect(try await store.apply(notice, at: now) == .applied)
            #expect(try await store.apply(notice, at: now) == .repeated)
            let again = PaymentNotice(id: "evt_2", account: "acct_1", fact: try Self.paid())
            #expect(try await store.apply(again, at: now) == .applied)
            #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == 1)
            #expect(try await store.tips(of: ["ana-fado"], since: now).map(\.net) == [1000])
            let money = try #require(Money(1000, "EUR"))
            #expect(
                try await store.events(after: 0, limit: 10).events.map(\.what) == [
                    .tipped(dusk, performer: "ana-fado", money)
                ])
            #expect(try await store.verify() == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `tips are those that were given to somebody, by all of their names, newest first`(
        engine: Engine
    ) async throws {
        try await engine.store { (store) async throws in
            let money = try #require(Money(1000, "EUR"))
            let given: [(PerformanceID, Slug?)] = [
                (dusk, nil), ("old-folder/dusk", nil), (dusk, nil), (dusk, "bo-juggles"),
                ("bo-juggles/clubs", "ana-fado"),
            ]
            for (number, (performance, performer)) in given.enumerated() {
                let id = "t\(number)"
                let opening = TipOpening(
                    id: id, performance: performance, performer: performer, account: "acct_1",
                    visitor: try visitor(number), money: money)
                let then = now.adding(seconds: number)
                try await store.open(opening, at: then)
                let fact = PaymentNotice.Fact.paid(tip: id, session: "cs_\(id)", payment: "pi_\(id)", money: money)
                _ = try await store.apply(PaymentNotice(id: "e\(id)", account: "acct_1", fact: fact), at: then)
            }
            try await store.open(Self.opening("unpaid"), at: now)
            let own: Set<Slug> = ["ana-fado", "old-folder"]
            #expect(try await store.tips(of: own, since: now).map(\.id) == ["t4", "t2", "t1", "t0"])
            #expect(try await store.tips(of: own, since: now.adding(seconds: 2)).map(\.id) == ["t4", "t2"])
            let other = try await store.tips(of: ["bo-juggles"], since: now)
            #expect(other.map(\.id) == ["t3"])
            #expect(other.map(\.performance) == [dusk])
            #expect(try await store.tips(of: [], since: now).isEmpty)
            let events = try await store.events(after: 0, limit: 10).events.map(\.what)
            #expect(events[3] == .tipped(dusk, performer: "bo-juggles", money))
        }
    }

    @Test(arguments: Engine.allCases)
    func `who is forgotten leaves no tip at the shows of others, and the rest stays counted`(
        engine: Engine
    ) async throws {
        try await engine.store { (store) async throws in
            // One person tipped both in one hour, which counts once; another the one who is forgotten alone.
            for (number, (person, performer)) in [(1, "bo-juggles"), (1, "ana-fado"), (2, "bo-juggles")].enumerated() {
                var opening = try Self.opening("t\(number)", visitor: person)
                opening.performer = try #require(Slug(performer))
                try await store.open(opening, at: now)
                let fact = try Self.paid("t\(number)", session: "cs_\(number)", payment: "pi_\(number)")
                _ = try await store.apply(PaymentNotice(id: "e\(number)", account: "acct_1", fact: fact), at: now)
            }
            #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == 2)
            try await store.forget(performer: "bo-juggles", others: [], at: now)
            #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == 1)
            #expect(try await store.tips(of: ["bo-juggles"], since: now).isEmpty)
            #expect(try await store.tips(of: ["ana-fado"], since: now).map(\.id) == ["t1"])
            #expect(try await store.verify() == [])
            // Stripe goes on telling of it.
            let late = PaymentNotice(id: "late", account: "acct_1", fact: .refunded(payment: "pi_0", total: 1000))
            #expect(try await store.apply(late, at: now) == .unknown)
            let paid = PaymentNotice(id: "late-2", account: "acct_1", fact: try Self.paid("t2", session: "cs_2"))
            #expect(try await store.apply(paid, at: now) == .unknown)
            #expect(try await store.verify() == [])
        }
    }

    @Test func `a payment that another tip has credits nobody twice`() async throws {
        let store = try EngagementStore.inMemory()
        for number in 1...2 { try await store.open(Self.opening("t\(number)", visitor: number), at: now) }
        try await Self.apply([Self.paid("t1", session: "cs_1"), .failed(tip: "t2", session: "cs_2")], to: store)
        let again = PaymentNotice(id: "evt", account: "acct_1", fact: try Self.paid("t2", session: "cs_2"))
        await #expect(throws: Refusal.tipMismatch) { try await store.apply(again, at: now) }
        #expect(try await store.tip("t2")?.net == 0)
        #expect(try await store.verify() == [])
    }

    /// What is left of 10.00, and whether it counts, after notices in an order that may well happen.
    static let stories: [(String, [PaymentNotice.Fact], net: Int, tips: Int, state: Tip.State)] = {
        guard let money = Money(1000, "EUR") else { return [] }
        let paid = PaymentNotice.Fact.paid(tip: "t1", session: "cs_1", payment: "pi_1", money: money)
        let expired = PaymentNotice.Fact.expired(tip: "t1", session: "cs_1")
        let failed = PaymentNotice.Fact.failed(tip: "t1", session: "cs_1")
        func refunded(_ total: Int) -> PaymentNotice.Fact { .refunded(payment: "pi_1", total: total) }
        let disputed = PaymentNotice.Fact.disputed(payment: "pi_1")
        let won = PaymentNotice.Fact.disputeClosed(payment: "pi_1", isWon: true)
        let lost = PaymentNotice.Fact.disputeClosed(payment: "pi_1", isWon: false)
        return [
            ("nothing yet", [], 0, 0, .open),
            ("expired", [expired], 0, 0, .expired),
            ("failed", [expired, failed], 0, 0, .failed),
            ("late success", [expired, failed, paid], 1000, 1, .paid),
            ("expiry told late", [paid, expired, failed], 1000, 1, .paid),
            ("part given back", [paid, refunded(400)], 600, 1, .paid),
            ("given back in two parts", [paid, refunded(400), refunded(1000)], 0, 0, .paid),
            ("parts in the wrong order", [paid, refunded(1000), refunded(400)], 0, 0, .paid),
            ("given back before paid", [refunded(1000), paid], 0, 0, .paid),
            ("part given back before paid", [refunded(100), paid], 900, 1, .paid),
            ("more given back than there was", [paid, refunded(5000)], 0, 0, .paid),
            ("disputed", [paid, disputed], 0, 0, .paid),
            ("dispute won", [paid, disputed, won], 1000, 1, .paid),
            ("dispute lost", [paid, disputed, lost], 0, 0, .paid),
            ("dispute closed before opened", [won, disputed, paid], 1000, 1, .paid),
            ("dispute won, part given back", [paid, disputed, refunded(300), won], 700, 1, .paid),
        ]
    }()

    @Test(arguments: stories.indices)
    func `money is counted rightly in whatever order it is told`(index: Int) async throws {
        let (name, facts, net, tips, state) = Self.stories[index]
        let store = try EngagementStore.inMemory()
        try await store.open(Self.opening(), at: now)
        try await Self.apply(facts, to: store)
        let tip = try #require(try await store.tip("t1"))
        #expect((tip.net, tip.state) == (net, state), "\(name)")
        #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == tips, "\(name)")
        #expect(try await store.verify() == [], "\(name)")
    }

    @Test func `who tips twice in an hour counts once, also when one is given back`() async throws {
        let store = try EngagementStore.inMemory()
        for number in 1...2 {
            try await store.open(Self.opening("t\(number)"), at: now)
            let fact = try Self.paid("t\(number)", session: "cs_\(number)", payment: "pi_\(number)")
            _ = try await store.apply(PaymentNotice(id: "evt_\(number)", account: "acct_1", fact: fact), at: now)
        }
        #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == 1)
        try await Self.apply([.refunded(payment: "pi_1", total: 1000)], to: store)
        #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == 1)
        #expect(try await store.verify() == [])
        _ = try await store.apply(
            PaymentNotice(id: "evt_last", account: "acct_1", fact: .refunded(payment: "pi_2", total: 1000)), at: now)
        #expect(try await store.engagement(of: dusk, for: nil, at: now).tips == 0)
        #expect(try await store.verify() == [])
    }

    @Test(arguments: ["acct_2", "acct"])
    func `what another account says credits nobody`(account: String) async throws {
        let store = try EngagementStore.inMemory()
        try await store.open(Self.opening(), at: now)
        try await store.attach(session: "cs_1", to: "t1")
        let notice = PaymentNotice(id: "evt_1", account: account, fact: try Self.paid())
        #expect(try await store.apply(notice, at: now) == .unknown)
        #expect(try await store.tip("t1")?.state == .open)
        #expect(try await store.paymentNotices() == [.unknown: 1])
    }

    @Test func `a tip opened twice is one, another with its id is refused`() async throws {
        let store = try EngagementStore.inMemory()
        try await store.open(Self.opening(), at: now)
        try await store.open(Self.opening(), at: now)
        await #expect(throws: Refusal.tipMismatch) { try await store.open(Self.opening(visitor: 2), at: now) }
        try await store.open(Self.opening("t2"), at: now)
        try await store.attach(session: "cs_1", to: "t1")
        try await store.attach(session: "cs_1", to: "t1")
        await #expect(throws: Refusal.tipMismatch) { try await store.attach(session: "cs_1", to: "t2") }
        await #expect(throws: Refusal.tipMismatch) { try await store.attach(session: "cs_2", to: "t1") }
        await #expect(throws: Refusal.noSuchTip) { try await store.attach(session: "cs_3", to: "t3") }
    }

    @Test(arguments: [0, -1, 100_000_000, Int.max, Int.min])
    func `an amount out of bounds is refused`(amount: Int) async throws {
        let store = try EngagementStore.inMemory()
        await #expect(throws: Refusal.badAmount) { try await store.open(Self.opening(amount: amount), at: now) }
        let money = try #require(Money(amount, "EUR"))
        let fact = PaymentNotice.Fact.paid(tip: nil, session: "cs", payment: nil, money: money)
        await #expect(throws: Refusal.badAmount) {
            try await store.apply(PaymentNotice(id: "evt_1", account: "acct_1", fact: fact), at: now)
        }
    }

    @Test(arguments: ["", "eur", "EURO", "E1R", "ÉUR"])
    func `what is no currency is refused`(currency: String) {
        #expect(Money(1, currency) == nil)
    }
}
