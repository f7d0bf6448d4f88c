package import Domain

/// Builds a site whenever there is something to build: when something that it is made of has changed, and when time alone
/// changes it.
///
/// It looks at names and times only, as a build does that may find nothing to do. Numbers from an address cannot be looked
/// at: they are asked for with each build, and at least once a minute.
package struct SiteWatch: Sendable {
    private let folder: SiteFolder
    private let settings: BuildSettings

    /// - Parameter settings: their `now` counts for nothing.
    package init(folder: SiteFolder, settings: BuildSettings) {
        self.folder = folder
        self.settings = settings
    }

    /// - Parameters:
    ///   - now: the moment of each look.
    ///   - pause: waits until the next look; what it throws ends the watch.
    ///   - report: told of every build, also of one that the machine kept from its end.
    /// - Throws: what `pause` and `report` throw; `WatchError` where there is nothing that can be looked at.
    package func run(
        now: () -> Instant, pause: () async throws -> Void, report: (Result<BuildReport, any Error>) throws -> Void
    ) async throws {
        var seen: String?
        var due: Instant?
        while true {
            let moment = now()
            let inputs = try look(at: moment)
            if inputs != seen || due.map({ $0 <= moment }) ?? false {
                seen = inputs
                let outcome = await build(at: moment)
                due = try? outcome.get().nextChange
                try report(outcome)
            }
            try await pause()
        }
    }

    private func build(at moment: Instant) async -> Result<BuildReport, any Error> {
        var settings = settings
        settings.now = moment
        do {
            return .success(try await SiteBuilder(folder: folder, settings: settings).build())
        } catch {
            return .failure(error)
        }
    }

    /// What stands for all that a build would read.
    private func look(at moment: Instant) throws -> String {
        var looked = settings
        let isAsked = settings.engagement.map { $0.files == nil } ?? false
        if isAsked { looked.engagement = nil }
        guard let stamp = try RestBook(folder: folder, settings: looked).look() else { throw WatchError(folder.root) }
        return isAsked ? "\(stamp.hash) \(moment.seconds / 60)" : stamp.hash
    }
}

extension BuildReport {
    /// When time alone will change what is published; nil for never, and where nothing was published.
    fileprivate var nextChange: Instant? { published.map { $0.site.window.validUntil } ?? rest?.until }
}
