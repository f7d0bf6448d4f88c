import ArgumentParser
import Companion
import Engagement
import Foundation
import Logging

/// `streetmap-companion serve`: the one process that writes the store and answers for it.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the site and its living parts until it is told to stop.")

    @OptionGroup var store: StoreOption

    @Option(help: "The published site.")
    var `public` = "public"

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 for any free one.")
    var port = 8080

    @Option(help: "How the log reads: text or json.")
    var logFormat: LogFormat = .text

    func run() async throws {
        let environment = EnvironmentVariables(ProcessInfo.processInfo.environment)
        let outside = Outside.machine
        let logger = Logger(label: "streetmap-companion") { [logFormat] label in
            LineLogHandler(label: label, format: logFormat, level: .info)
        }
        let opened = try EngagementStore.serving(store.store)
        let secret =
            try environment.value("STREETMAP_SECRET").map { try Secret($0) }
            ?? SecretFile.secret(besideStore: store.store, outside: outside)
        let configuration = CompanionConfiguration(
            publicFolder: `public`, dayKeysPath: store.store + ".day-keys", host: host, port: port, secret: secret,
            stripe: try StripeConfiguration(environment))
        let parts = try await CompanionParts(configuration, store: opened, outside: outside, logger: logger)
        try await CompanionService(parts).run { port in
            logger.info("serving", metadata: ["port": "\(port)", "store": "\(store.store)"])
        }
        try opened.close()
    }
}
