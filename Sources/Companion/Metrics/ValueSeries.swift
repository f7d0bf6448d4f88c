internal import CoreMetrics
internal import Synchronization

/// Values as they come: the last one, or how they are spread.
final class ValueSeries: RecorderHandler, TimerHandler, Sendable {
    enum Reading: Sendable {
        case gauge(Double)
        case histogram(HistogramCounts)
    }

    private let state: Mutex<Reading>
    let isHistogram: Bool

    /// - Parameter bounds: nil to keep the last value only.
    init(bounds: [Double]?) {
        isHistogram = bounds != nil
        state = Mutex(bounds.map { .histogram(HistogramCounts(bounds: $0)) } ?? .gauge(0))
    }

    var reading: Reading { state.withLock { $0 } }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        state.withLock { state in
            switch state {
            case .gauge: state = .gauge(value)
            case .histogram(var counts):
                // Let go of the old one first, so that the counts are changed where they are.
                state = .gauge(0)
                counts.note(value)
                state = .histogram(counts)
            }
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
