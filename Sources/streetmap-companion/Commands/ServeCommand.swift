import ArgumentParser
import Companion
import Engagement
import Logging

/// `streetmap-companion serve`: the one process that writes the store and answers for it.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the site and its living parts until it is told to stop.")

    @OptionGroup var store: StoreOption
    @OptionGroup var site: PublicOption
    @OptionGroup var options: ServeOptions

    func run() async throws {
        let outside = Outside.machine
        let variables = ServiceEnvironment.variables
        let path = try store.path(variables)
        try ServiceEnvironment.demandApart(variables, store: path, publicFolder: site.path(variables))
        let secret = try ServiceEnvironment.secret(variables, store: path, outside: outside)
        let (configuration, format, level) = try options.read(
            variables, publicFolder: site.path(variables), store: path, secret: secret)
        let logger = Logger(label: "streetmap-companion") { label in
            LineLogHandler(label: label, format: format, level: level)
        }
        if secret.isShort {
            logger.warning("a key of STREETMAP_SECRET has fewer than \(Secret.recommended) characters")
        }

        let opened = try EngagementStore.serving(path)
        let parts = try await CompanionParts(configuration, store: opened, outside: outside, logger: logger)
        try await CompanionService(parts).run { port in
            logger.info(
                "serving",
                metadata: [
                    "host": "\(configuration.host)", "port": "\(port)", "store": "\(path)",
                    "public": "\(configuration.publicFolder)",
                ])
        }
        try opened.close()
        logger.info("stopped")
    }
}
