private import Glibc
import JSONWriting
import Synchronization

/// Notes what a build does, when and on which thread, as a Chrome trace (the Trace Event Format: `X` events, times in
/// microseconds since the beginning), which `chrome://tracing` and Perfetto draw.
package final class Trace: Sendable {
    private struct Span {
        let name: String
        let category: String
        let start: Duration
        let length: Duration
        let thread: Int
    }

    private struct State {
        var spans: [Span] = []
        /// Small numbers for threads, in order of their first span.
        var threads: [UInt: Int] = [:]
    }

    private let began = ContinuousClock.now
    private let state = Mutex(State())

    package init() {}

    /// Notes a piece of work that ends now.
    ///
    /// - Parameters:
    ///   - category: the stage that it belongs to.
    ///   - isStage: whether it is a whole stage, which has a line of its own.
    func note(_ name: String, in category: String, since start: ContinuousClock.Instant, isStage: Bool = false) {
        let end = ContinuousClock.now
        let own = UInt(pthread_self())
        state.withLock { state in
            let thread = isStage ? 0 : state.threads[own, default: state.threads.count + 1]
            if !isStage { state.threads[own] = thread }
            state.spans.append(
                Span(name: name, category: category, start: start - began, length: end - start, thread: thread))
        }
    }

    /// All that was noted, in order of the beginning.
    package func json() -> [UInt8] {
        let spans = state.withLock(\.spans).sorted { $0.start < $1.start }
        var json = JSONWriter()
        json.object { json in
            json.key("traceEvents")
            json.array { json in
                for span in spans {
                    json.object { json in
                        json.field("name", span.name)
                        json.field("cat", span.category)
                        json.field("ph", "X")
                        json.field("ts", Trace.microseconds(span.start))
                        json.field("dur", Trace.microseconds(span.length))
                        json.field("pid", 1)
                        json.field("tid", span.thread)
                    }
                }
            }
        }
        return json.file()
    }

    private static func microseconds(_ duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    }
}
