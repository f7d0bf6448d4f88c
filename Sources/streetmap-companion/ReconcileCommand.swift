import ArgumentParser
import Companion
import Domain
import Engagement
import Foundation
import Logging

/// `streetmap-companion reconcile`: for a webhook that was down, or a cron line that trusts nobody.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Asks Stripe what happened to tips in the last days, and takes down what was missed.")

    @OptionGroup var store: StoreOption

    @Option(help: "The published site, whose performers' accounts are asked.")
    var `public` = "public"

    @Option(help: "How many days back, from 1 to 30; Stripe keeps no more.")
    var days = 3

    func validate() throws {
        guard (1...30).contains(days) else { throw ValidationError("--days must be from 1 to 30, not \(days)") }
    }

    func run() async throws {
        let outside = Outside.machine
        let logger = Logger(label: "reconcile") { LineLogHandler(label: $0, format: .text, level: .warning) }
        let client = try StripeClient.required(EnvironmentVariables(ProcessInfo.processInfo.environment))
        let catalog = try CatalogKeeper.required(`public`)
        let opened = try EngagementStore.beside(store.store)
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

extension StripeClient {
    /// - Throws: `ConfigurationError` without a key.
    static func required(_ environment: EnvironmentVariables) throws -> StripeClient {
        guard let client = try StripeConfiguration(environment).flatMap({ StripeClient($0) }) else {
            throw ConfigurationError("STRIPE_API_KEY is not set, so Stripe cannot be asked")
        }
        return client
    }
}

extension CatalogKeeper {
    /// - Throws: `ConfigurationError` with the path for a catalogue that cannot be read.
    static func required(_ folder: String) throws -> PublishedCatalog {
        // What goes wrong is thrown here, so it is not logged as well.
        let keeper = CatalogKeeper(
            publicFolder: folder, logger: Logger(label: "catalog") { _ in SwiftLogNoOpLogHandler() })
        keeper.reload()
        guard let known = keeper.current else {
            throw ConfigurationError(keeper.error ?? "\(folder)/catalog.json cannot be used")
        }
        return known.catalog
    }
}
