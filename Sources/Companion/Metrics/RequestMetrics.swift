internal import HTTPTypes
internal import Metrics
internal import Synchronization

/// How long requests take, by method, route and status.
final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        let method: HTTPRequest.Method
        let route: String
        let status: Int
    }

    private let registry: MetricRegistry
    private let timers = Mutex<[Key: Metrics.Timer]>([:])

    init(registry: MetricRegistry) {
        self.registry = registry
    }

    /// - Parameter route: the pattern of the path, never the path itself, of which there are as many as anybody likes.
    func note(_ method: HTTPRequest.Method, _ route: String, _ status: Int, _ duration: Duration) {
        let method = RequestMetrics.known.contains(method) ? method : .init(rawValue: "OTHER") ?? .get
        let key = Key(method: method, route: route, status: status)
        let timer = timers.withLock { timers in
            if let known = timers[key] { return known }
            let made = Metrics.Timer(
                label: "http_request_duration_seconds",
                dimensions: [("method", method.rawValue), ("route", route), ("status", String(status))],
                factory: registry)
            timers[key] = made
            return made
        }
        let (seconds, attoseconds) = duration.components
        timer.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    private static let known: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .delete, .options, .patch]
}
