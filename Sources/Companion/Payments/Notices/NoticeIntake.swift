internal import Domain
internal import Engagement
internal import Logging

/// Takes down what Stripe says, whether it comes by webhook or is fetched later: both go through here, so that one of them
/// twice counts once.
package struct NoticeIntake: Sendable {
    let store: any EngagementKeeping
    /// Whether real money is meant.
    let isLive: Bool
    let logger: Logger
    package let counts = NoticeCounts()

    /// Reads a message as it was sent.
    ///
    /// - Returns: nil for what is no JSON.
    /// - Throws: what the store throws where it cannot write: then Stripe must send it again.
    func take(_ body: [UInt8], at now: Instant) async throws -> NoticeOutcome? {
        let event: StripeEvent
        do {
            event = try StripeJSON.decode(StripeEvent.self, from: body)
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
            return nil
        } catch let error as DecodingError {
            logger.warning("a message of Stripe's is no event", metadata: ["wrong": "\(error.place)"])
            counts.add(.incomplete)
            return .incomplete
        }
        return try await take(event, of: event.account, at: now)
    }

    /// - Parameter account: where it happened; nil where that is not said, and then nobody can be credited.
    func take(_ event: StripeEvent, of account: String?, at now: Instant) async throws -> NoticeOutcome {
        let outcome = try await outcome(event, account, now)
        counts.add(outcome)
        return outcome
    }

    private func outcome(_ event: StripeEvent, _ account: String?, _ now: Instant) async throws -> NoticeOutcome {
        let fact: PaymentNotice.Fact
        switch event.meaning {
        case .nothing: return .ignored
        case .incomplete(let place):
            warn("an event of Stripe's lacks what it should have", event, "\(place)")
            return .incomplete
        case .fact(let found): fact = found
        }
        guard event.isLive == isLive else { return .ignored }
        guard let account else { return .unknown }
        do {
            return switch try await store.apply(PaymentNotice(id: event.id, account: account, fact: fact), at: now) {
            case .applied: .applied
            case .repeated: .repeated
            case .unknown: .unknown
            }
        } catch let refusal as Refusal {
            warn("an event of Stripe's is not taken", event, "\(refusal)")
            return .refused
        }
    }

    private func warn(_ message: Logger.Message, _ event: StripeEvent, _ wrong: String) {
        logger.warning(
            message,
            metadata: [
                "event": "\(event.id.prefix(255))", "type": "\(event.type.prefix(64))", "wrong": "\(wrong.prefix(255))",
            ])
    }
}
