import Domain
import Engagement
import TestLiterals

@testable import Companion

extension TestCompanion {
    var hub: EventHub { parts.events }

    /// A like of somebody new.
    func like(_ performance: PerformanceID, as number: Int = 1) async throws {
        let bytes = withUnsafeBytes(of: UInt64(number)) { Array($0) } + [UInt8](repeating: 7, count: 8)
        guard let visitor = VisitorID(bytes: bytes) else { return }
        _ = try await store.like(performance, by: visitor, at: clock.now)
    }

    func say(
        _ state: Status, stop: Int = 1, note: String? = nil, pitch: PitchID? = nil, minutes: Int = 30
    ) async throws {
        _ = try await store.say(
            LiveStatus(
                performance: "ana-fado/dusk", date: "2026-12-05", stop: stop, state: state, at: clock.now,
                until: clock.now.adding(seconds: minutes * 60), pitch: pitch, note: note), at: clock.now)
    }

    func tip(_ amount: Int, to performance: PerformanceID, of performer: Slug? = nil) async throws {
        let id = "tip-\(amount)"
        guard let money = Money(amount, "EUR"), let visitor = VisitorID(bytes: [UInt8](repeating: 9, count: 16))
        else { return }
        try await store.open(
            TipOpening(
                id: id, performance: performance, performer: performer, account: "acct_ana", visitor: visitor,
                money: money),
            at: clock.now)
        try await store.attach(session: "cs-\(id)", to: id)
        let paid = PaymentNotice.Fact.paid(tip: id, session: "cs-\(id)", payment: "pi-\(id)", money: money)
        _ = try await store.apply(
            PaymentNotice(id: "evt-\(id)", account: "acct_ana", fact: paid), at: clock.now)
    }

    func close(_ pitch: PitchID, because reason: String) async throws {
        let closure = SaidClosure(
            pitch: pitch, from: clock.now, to: clock.now.adding(seconds: 3600), reason: reason)
        try await store.close(closure, at: clock.now)
    }

    /// Waits until something that happens by itself has happened, or will not: a test that waits for ever holds up all.
    func until(_ condition: () -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(120)
        while !condition() {
            guard ContinuousClock.now < end else { throw NeverHappened() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    struct NeverHappened: Error {}
}
