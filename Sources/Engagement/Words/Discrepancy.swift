package import Domain

/// A count that does not follow from the log.
package struct Discrepancy: Sendable, Hashable, CustomStringConvertible {
    package enum Count: String, Sendable, Hashable, CaseIterable {
        case likes, views, tips, viewers, audience
        /// Rows that say who likes, against the likes of their hour.
        case likings
        /// Tips that count, against the tips of their hour.
        case countedTips
        /// All likes, views and tips, against the sum of the hours.
        case totalLikes, totalViews, totalTips
        /// What is left of a performance's tips in minor units, against their states and refunds.
        case tipMoney
    }

    package var performance: PerformanceID
    package var count: Count
    /// The hour, or for viewers the day's first moment in UTC; nil for totals.
    package var at: Instant?
    package var stored: Int
    package var recomputed: Int

    package init(performance: PerformanceID, count: Count, at: Instant?, stored: Int, recomputed: Int) {
        self.performance = performance
        self.count = count
        self.at = at
        self.stored = stored
        self.recomputed = recomputed
    }

    package var description: String {
        let when = at.map { " at \($0)" } ?? ""
        return "\(performance): \(count)\(when): stored \(stored), the log says \(recomputed)"
    }
}
