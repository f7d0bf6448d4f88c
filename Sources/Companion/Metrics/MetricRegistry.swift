internal import CoreMetrics
internal import Synchronization

/// Keeps what swift-metrics is told, for Prometheus to fetch.
///
/// It is handed around and never made the process's own, so that two services in one test do not count together.
final class MetricRegistry: MetricsFactory, Sendable {
    private struct Name: Hashable {
        let label: String
        let dimensions: [String]

        init(_ label: String, _ dimensions: [(String, String)]) {
            self.label = label
            self.dimensions = dimensions.flatMap { [$0.0, $0.1] }
        }

        var pairs: [(String, String)] {
            stride(from: 0, to: dimensions.count, by: 2).map { (dimensions[$0], dimensions[$0 + 1]) }
        }
    }

    private struct Books {
        var counters: [Name: CounterSeries] = [:]
        var values: [Name: ValueSeries] = [:]
    }

    private let books = Mutex(Books())
    /// What a family is about, by its name.
    private let helps: [String: String]

    init(helps: [String: String]) {
        self.helps = helps
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        books.withLock { books in
            let name = Name(label, dimensions)
            if let known = books.counters[name] { return known }
            let made = CounterSeries()
            books.counters[name] = made
            return made
        }
    }

    func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        series(label, dimensions, bounds: aggregate ? MetricRegistry.durations : nil)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions, bounds: MetricRegistry.durations)
    }

    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    /// Upper bounds in seconds.
    private static let durations = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private func series(_ label: String, _ dimensions: [(String, String)], bounds: [Double]?) -> ValueSeries {
        books.withLock { books in
            let name = Name(label, dimensions)
            if let known = books.values[name] { return known }
            let made = ValueSeries(bounds: bounds)
            books.values[name] = made
            return made
        }
    }

    /// Everything, in the order of names.
    func write(to exposition: inout Exposition) {
        let (counters, values) = books.withLock { ($0.counters, $0.values) }
        for (label, series) in Dictionary(grouping: counters, by: \.key.label).sorted(by: { $0.key < $1.key }) {
            exposition.family(label, .counter, helps[label] ?? label)
            for (name, series) in series.sorted(by: { $0.key.dimensions.lexicographicallyPrecedes($1.key.dimensions) })
            {
                exposition.sample(label, name.pairs, Double(series.value))
            }
        }
        for (label, series) in Dictionary(grouping: values, by: \.key.label).sorted(by: { $0.key < $1.key }) {
            exposition.family(
                label, series.first?.value.isHistogram == true ? .histogram : .gauge, helps[label] ?? label)
            for (name, series) in series.sorted(by: { $0.key.dimensions.lexicographicallyPrecedes($1.key.dimensions) })
            {
                switch series.reading {
                case .histogram(let counts): exposition.histogram(label, name.pairs, counts)
                case .gauge(let value): exposition.sample(label, name.pairs, value)
                }
            }
        }
    }
}
