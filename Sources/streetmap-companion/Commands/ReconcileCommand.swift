import ArgumentParser
import Companion
import Domain
import Engagement
import Logging

/// `streetmap-companion reconcile`: for a webhook that was down, or a cron line that trusts nobody.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Asks Stripe what happened to tips in the last days, and takes down what was missed.")

    @OptionGroup var store: StoreOption

    @OptionGroup var site: PublicOption

    @Option(help: "How many days back, from 1 to 30; Stripe keeps no more.")
    var days = 3

    func validate() throws {
        guard (1...30).contains(days) else { throw ValidationError("--days must be from 1 to 30, not \(days)") }
    }

    func run() async throws {
        let outside = Outside.machine
        let logger = Logger(label: "reconcile") { LineLogHandler(label: $0, format: .text, level: .warning) }
        let variables = ServiceEnvironment.variables
        let client = try ServiceEnvironment.stripe(variables)
        let catalog = try site.catalog(variables).catalog
        let opened = try EngagementStore.beside(store.path(variables))
        let named = try await opened.tipAccounts().compactMap { StripeAccount($0) }
        let accounts = Set(named + catalog.performers.values.compactMap(\.account))

        let now = outside.now()
        let report = try await Reconciliation(client, store: opened, logger: logger).run(
            accounts, since: now.adding(seconds: -days * 86_400), at: now)
        try opened.close()
        let counts = [NoticeOutcome.applied, .repeated, .unknown, .ignored, .incomplete, .refused].map {
            "\($0.rawValue) \(report.counts[$0] ?? 0)"
        }
        print("\(accounts.count) accounts: " + counts.joined(separator: ", "))
        guard report.failures.isEmpty else {
            throw ConfigurationError(
                report.failures.map { "\($0.account): \($0.failure)" }.joined(separator: "\n"))
        }
    }
}
