import Domain

/// The stops of one city in order of start, as a tree that finds those on in a stretch of time.
///
/// The tree is implicit: the middle of each range is its root, and remembers the latest end below it. A query visits
/// O(log n + found) entries.
struct Timetable: Sendable {
    struct Entry: Sendable {
        let stop: StopReference
        let start: Instant
        let end: Instant
    }

    private let entries: [Entry]
    private let latestEnds: [Instant]

    init(_ unsorted: [Entry]) {
        let entries = unsorted.sorted { left, right in
            if left.start != right.start { return left.start < right.start }
            let (first, second) = (left.stop, right.stop)
            return (first.performance, first.occurrence, first.stop)
                < (second.performance, second.occurrence, second.stop)
        }
        var ends = entries.map(\.end)
        Timetable.settle(&ends, 0..<ends.count)
        self.entries = entries
        latestEnds = ends
    }

    /// Calls with every entry that ends after `instant` and starts no later than `limit`, in order of start.
    func forEach(endingAfter instant: Instant, startingBy limit: Instant, _ body: (Entry) -> Void) {
        visit(0..<entries.count, instant, limit, body)
    }

    private func visit(_ range: Range<Int>, _ instant: Instant, _ limit: Instant, _ body: (Entry) -> Void) {
        guard !range.isEmpty else { return }
        let middle = (range.lowerBound + range.upperBound) / 2
        guard latestEnds[middle] > instant else { return }
        visit(range.lowerBound..<middle, instant, limit, body)
        guard entries[middle].start <= limit else { return }
        if entries[middle].end > instant { body(entries[middle]) }
        visit(middle + 1..<range.upperBound, instant, limit, body)
    }

    private static func settle(_ ends: inout [Instant], _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let middle = (range.lowerBound + range.upperBound) / 2
        for side in [range.lowerBound..<middle, middle + 1..<range.upperBound] where !side.isEmpty {
            settle(&ends, side)
            ends[middle] = max(ends[middle], ends[(side.lowerBound + side.upperBound) / 2])
        }
    }
}
