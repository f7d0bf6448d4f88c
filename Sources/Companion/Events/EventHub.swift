internal import Engagement
internal import Logging

/// Tells all who listen what happened.
package final class EventHub: Sendable {
    private let store: any EngagementKeeping
    private let logger: Logger

    init(store: any EngagementKeeping, logger: Logger) {
        self.store = store
        self.logger = logger
    }

    var openStreams: Int { 0 }

    /// Something was written: look what it is.
    package func wake() {}
}
