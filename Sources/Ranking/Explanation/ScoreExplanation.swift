package import Domain

/// A score as plain text that shows the sum, for `rank --explain`.
package struct ScoreExplanation: Sendable {
    private let performance: PerformanceID
    private let score: Score
    private let settings: RankingSettings
    private let now: Instant
    private let standings: [Standing]

    package init(
        of score: Score, for performance: PerformanceID, settings: RankingSettings, now: Instant,
        standings: [Standing] = []
    ) {
        self.performance = performance
        self.score = score
        self.settings = settings
        self.now = now
        self.standings = standings
    }

    /// Lines that each end with a line feed.
    package var text: String {
        var lines = ["\(performance) scores \(number(score.value)) at \(now)", ""]
        lines += table
        lines += ["", "points = weight × ln(1 + heat); the score is their sum"]
        lines.append("heat: an event counts 1, and half as much after every \(brief(settings.halfLife)) hours")
        if score.breakdown.contains(where: { $0.kind == .newcomer }) {
            lines.append(
                "newcomer: 1 on the first day, half as much after every \(brief(settings.newcomerHalfLife)) days, "
                    + "nothing after \(TrendingScore.newcomerDays)")
        }
        lines += ["", floor]
        lines += standings.map { "rank \($0.rank) of \($0.count) \($0.list)" }
        lines.append(
            score.nextChange.map { "time changes the score next at \($0)" } ?? "time no longer changes the score")
        return lines.map { $0 + "\n" }.joined()
    }

    private var table: [String] {
        var rows = [["kind", "heat", "weight", "points"]]
        rows += score.breakdown.map { [$0.kind.rawValue, number($0.heat), number($0.weight), number($0.points)] }
        rows.append(["score", "", "", number(score.value)])
        let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let first = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
            let rest = (1..<4).map { String(repeating: " ", count: widths[$0] - row[$0].count) + row[$0] }
            return "  " + ([first] + rest).joined(separator: "  ")
        }
    }

    private var floor: String {
        let events = score.events == 1 ? "1 event" : "\(score.events) events"
        return score.isBelowFloor
            ? "\(events), below the floor of \(settings.floor): it comes after all that reach it"
            : "\(events), the floor of \(settings.floor) is reached"
    }

    private func number(_ value: Double) -> String { DecimalText.fixed(value, decimals: 3) }

    /// As short as it was written: `36`, `1.5`.
    private func brief(_ value: Double) -> String {
        value == value.rounded() ? DecimalText.fixed(value, decimals: 0) : "\(value)"
    }
}
