/// The questions that `verify` asks: each compares what is stored with what follows from elsewhere.
enum Verification {
    struct Question {
        let count: Discrepancy.Count
        let sql: String
    }

    static let questions: [Question] =
        ["likes", "views", "tips"].map(hours)
        + ["viewers", "audience"].map(days)
        + [likings, countedTips]
        + [("likes", .totalLikes), ("views", .totalViews), ("tips", .totalTips)].map(totals)
        + [tipMoney]

    /// - Parameters:
    ///   - stored: rows of `performance, at, value` as they are kept.
    ///   - recomputed: the same rows as they should be; several for one place are added up.
    private static func compare(_ count: Discrepancy.Count, stored: String, recomputed: String) -> Question {
        Question(
            count: count,
            sql: """
                SELECT performer, name, at, sum(stored) AS stored, sum(recomputed) AS recomputed
                FROM (SELECT performance, at, value AS stored, 0 AS recomputed FROM (\(stored))
                    UNION ALL SELECT performance, at, 0, value FROM (\(recomputed)))
                    JOIN performance ON performance.id = performance
                GROUP BY performance, at HAVING sum(stored) <> sum(recomputed)
                ORDER BY performer, name, at
                """)
    }

    private static func hours(_ column: String) -> Question {
        let kind = String(column.dropLast())
        return compare(
            Discrepancy.Count(rawValue: column) ?? .likes,
            stored: "SELECT performance, hour AS at, \(column) AS value FROM hour_count",
            recomputed: """
                SELECT performance, hour AS at, \(column) AS value FROM folded_hour
                UNION ALL SELECT performance, hour, change FROM event WHERE kind = '\(kind)' AND change <> 0
                """)
    }

    private static func days(_ column: String) -> Question {
        let noted = column == "viewers" ? "viewer_day" : "audience_day"
        return compare(
            Discrepancy.Count(rawValue: column) ?? .viewers,
            stored: "SELECT performance, day * 86400 AS at, \(column) AS value FROM day_count",
            recomputed: """
                SELECT performance, day * 86400 AS at, \(column) AS value FROM folded_day
                UNION ALL SELECT performance, \(noted) * 86400, 1 FROM event WHERE \(noted) IS NOT NULL
                """)
    }

    private static let likings = compare(
        .likings, stored: "SELECT performance, hour AS at, 1 AS value FROM liking",
        recomputed: "SELECT performance, hour AS at, likes AS value FROM hour_count")

    private static let countedTips = compare(
        .countedTips,
        stored: "SELECT performance, counted_hour AS at, 1 AS value FROM tip WHERE counted_hour IS NOT NULL",
        recomputed: "SELECT performance, hour AS at, tips AS value FROM hour_count")

    private static func totals(_ column: String, _ count: Discrepancy.Count) -> Question {
        compare(
            count, stored: "SELECT performance, NULL AS at, \(column) AS value FROM total_count",
            recomputed: "SELECT performance, NULL AS at, \(column) AS value FROM hour_count")
    }

    private static let tipMoney = compare(
        .tipMoney,
        stored: """
            SELECT performance, NULL AS at, tip_movement.amount AS value
            FROM tip_movement JOIN tip ON tip.id = tip_movement.tip
            """,
        recomputed: """
            SELECT performance, NULL AS at, CASE WHEN coalesce(dispute IN ('open', 'lost'), 0) THEN 0
                ELSE max(0, amount - coalesce(refunded, 0)) END AS value
            FROM tip LEFT JOIN payment ON payment.id = tip.payment AND payment.account = tip.account
            WHERE state = 'paid'
            """)
}
