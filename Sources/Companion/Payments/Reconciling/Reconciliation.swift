package import Domain
package import Engagement
package import Logging

/// Asks Stripe what happened lately, and takes down what the webhook has missed.
package struct Reconciliation: Sendable {
    package struct Report: Sendable {
        package var counts: [NoticeOutcome: Int]
        /// The accounts whose events could not be had, and why.
        package var failures: [(account: StripeAccount, failure: StripeFailure)]
    }

    private let client: StripeClient
    private let intake: NoticeIntake

    package init(_ client: StripeClient, store: any EngagementKeeping, logger: Logger) {
        self.client = client
        intake = NoticeIntake(store: store, isLive: client.configuration.isLive, logger: logger)
    }

    /// An account that cannot be asked, such as one that its performer has cut off, holds up none of the others.
    ///
    /// - Throws: what the store throws where it cannot write.
    package func run(_ accounts: Set<StripeAccount>, since start: Instant, at now: Instant) async throws -> Report {
        var failures: [(account: StripeAccount, failure: StripeFailure)] = []
        for account in accounts.sorted() {
            do {
                try await EventListing(client: client, account: account, start: start).forEach { event in
                    // What is listed for an account happened there; what says otherwise is credited to nobody.
                    let isTheirs = event.account == nil || event.account == account.description
                    _ = try await intake.take(event, of: isTheirs ? account.description : nil, at: now)
                }
            } catch let failure as StripeFailure {
                failures.append((account, failure))
            }
        }
        return Report(counts: intake.counts.values, failures: failures)
    }
}
