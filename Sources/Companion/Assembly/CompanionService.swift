internal import Domain
private import Glibc
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import UnixSignals

/// The running service: what it starts, and in which order it stops.
package struct CompanionService: Sendable {
    /// How long requests have to come to an end when the service stops: whoever sends or takes a byte now and then is not
    /// waited for, and the next service gets the port.
    private static let farewell = Duration.seconds(10)

    private let parts: CompanionParts

    package init(_ parts: CompanionParts) {
        self.parts = parts
    }

    /// Serves until the process is told to stop (SIGTERM, SIGINT): then requests are finished, and it returns.
    ///
    /// - Parameter onRunning: is told the port once requests are answered.
    package func run(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        parts.catalog.reload()
        let application = Application(
            responder: CompanionRouter.router(parts).buildResponder(),
            server: HTTPServerBuilder {
                ThriftyChannel(base: HTTP1Channel(responder: $0, configuration: Connections.configuration()))
            },
            configuration: ApplicationConfiguration(
                address: .hostname(parts.configuration.host, port: parts.configuration.port), backlog: 4096),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: parts.logger)
        let upkeep = Upkeep(store: parts.store, outside: parts.outside, health: parts.health, logger: parts.logger)
        var configuration = ServiceGroupConfiguration(
            services: [parts.catalog, upkeep, application, parts.events],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: parts.logger)
        configuration.maximumGracefulShutdownDuration = CompanionService.farewell
        let group = ServiceGroup(configuration: configuration)
        do {
            try await group.run()
        } catch let error as IOError where [EADDRINUSE, EADDRNOTAVAIL, EACCES].contains(error.errnoCode) {
            throw cannotListen(String(cString: strerror(error.errnoCode)))
        } catch let error as SocketAddressError.UnknownHost {
            throw cannotListen("\(error)")
        }
    }

    private func cannotListen(_ reason: String) -> ConfigurationError {
        ConfigurationError(
            "cannot listen on \(parts.configuration.host):\(parts.configuration.port) (\(reason)): stop what uses it, or "
                + "choose others with --host and --port")
    }
}
