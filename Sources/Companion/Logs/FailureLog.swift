package import Domain
package import Logging
private import Synchronization

/// Logs requests that failed for a fault of ours, so many in a minute: a disk that is full must not be filled by the
/// complaint about it.
package final class FailureLog: Sendable {
    private struct State {
        /// Of the lines that are counted.
        var minute = 0
        var lines = 0
        var leftOut = 0
    }

    /// Lines in a minute.
    static let most = 20

    private let logger: Logger
    private let state = Mutex(State())

    package init(logger: Logger) {
        self.logger = logger
    }

    package func note(_ error: any Error, path: String, at now: Instant) {
        let (isNews, leftOut) = state.withLock { state in
            let minute = now.seconds / 60
            var leftOut = 0
            if state.minute != minute {
                leftOut = state.leftOut
                state = State(minute: minute)
            }
            state.lines += 1
            let isNews = state.lines <= FailureLog.most
            if !isNews { state.leftOut += 1 }
            return (isNews, leftOut)
        }
        if leftOut > 0 {
            logger.error("more requests failed than are logged", metadata: ["left_out": "\(leftOut)"])
        }
        if isNews { logger.error("request failed", metadata: ["path": "\(path)", "error": "\(error)"]) }
    }
}
