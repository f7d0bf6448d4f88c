internal import Domain
internal import FileReading
private import Foundation
internal import HTTPTypes
internal import Logging
internal import ServiceLifecycle
internal import Synchronization

/// What is published, read again whenever the builder has published anew.
///
/// A catalogue that cannot be read leaves the last good one in force: a service that forgot everything because of half a
/// file would be worse.
package final class CatalogKeeper: Sendable {
    private struct Reading: Sendable {
        var catalog: KnownCatalog?
        var mark: FileMark?
        var error: String?
    }

    private let path: String
    private let logger: Logger
    private let reading = Mutex(Reading())

    /// - Parameter folder: the published site.
    init(publicFolder folder: String, logger: Logger) {
        path = folder + "/catalog.json"
        self.logger = logger
    }

    /// What exists now; nil before there has been anything to read.
    var current: KnownCatalog? { reading.withLock { $0.catalog } }

    /// Why the newest catalogue is not in force; nil where it is.
    var error: String? { reading.withLock { $0.error } }

    /// - Throws: `Problem` 503 where nothing was ever published.
    func known() throws -> KnownCatalog {
        guard let current else {
            throw Problem(.serviceUnavailable, "Nothing is published yet.", fields: [.retryAfter: "10"])
        }
        return current
    }

    /// Looks whether the file changed, and reads it if so.
    func reload() {
        let mark = FileMark(path: path)
        guard mark != reading.withLock({ $0.mark }) || mark == nil else { return }
        do {
            let catalog = try CatalogKeeper.decode(path)
            reading.withLock { $0 = Reading(catalog: catalog, mark: mark, error: nil) }
            logger.info("catalog read", metadata: ["performances": "\(catalog.catalog.performances.count)"])
        } catch {
            let text = "\(path) cannot be used: \(CatalogKeeper.reason(error))"
            let isNews = reading.withLock { reading in
                defer {
                    reading.mark = mark
                    reading.error = text
                }
                return reading.error != text
            }
            if isNews { logger.warning("\(text)") }
        }
    }

    /// What is published in a folder, for a command that asks once.
    ///
    /// - Throws: `ConfigurationError` with the path.
    package static func read(publicFolder folder: String) throws -> KnownCatalog {
        let path = folder + "/catalog.json"
        do {
            return try decode(path)
        } catch {
            throw ConfigurationError(
                "\(path) cannot be used: \(reason(error)); build the site first, or name it with --public")
        }
    }

    /// The same, nil where there is no such file.
    package static func readIfAny(publicFolder folder: String) throws -> KnownCatalog? {
        FileManager.default.fileExists(atPath: folder + "/catalog.json") ? try read(publicFolder: folder) : nil
    }

    private static func decode(_ path: String) throws -> KnownCatalog {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return KnownCatalog(try JSONDecoder().decode(PublishedCatalog.self, from: data))
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context), DecodingError.keyNotFound(_, let context):
            context.debugDescription
        default: error.localizedDescription
        }
    }
}

extension CatalogKeeper: Service {
    /// Looks once a second.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                self.reload()
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}
