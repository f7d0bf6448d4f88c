internal import Synchronization

/// How many messages of Stripe's came to what since the service started, for the metrics.
package final class NoticeCounts: Sendable {
    private let counts = Mutex<[NoticeOutcome: Int]>([:])

    package init() {}

    func add(_ outcome: NoticeOutcome) {
        counts.withLock { $0[outcome, default: 0] += 1 }
    }

    /// Every outcome, those that never came about with 0.
    package var values: [NoticeOutcome: Int] {
        counts.withLock { counts in
            Dictionary(uniqueKeysWithValues: NoticeOutcome.allCases.map { ($0, counts[$0] ?? 0) })
        }
    }
}
