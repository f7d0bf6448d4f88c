internal import Domain
internal import GRDB

extension EngagementStore {
    /// Recomputes every count from the log, from the last checkpoint on, and gives back what differs: nothing in a sound
    /// store. Also that SQLite finds its own file whole.
    ///
    /// - Throws: `StoreFailure` of kind `corrupt` when the file is damaged.
    package func verify() async throws -> [Discrepancy] {
        try await read { [path] database in
            let findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(3)")
            guard findings == ["ok"] else {
                throw StoreFailure(.corrupt, path: path, detail: findings.joined(separator: "; "))
            }
            if let row = try database.row("SELECT * FROM pragma_foreign_key_check") {
                let (table, parent): (String, String) = (row["table"], row["parent"])
                throw StoreFailure(.corrupt, path: path, detail: "a row of \(table) points to none of \(parent)")
            }
            return try Verification.questions.flatMap { question in
                try database.rows(question.sql).compactMap { row in
                    PerformanceID(row: row).map { id in
                        let seconds: Int? = row["at"]
                        return Discrepancy(
                            performance: id, count: question.count, at: seconds.map(Instant.init(seconds:)),
                            stored: row["stored"], recomputed: row["recomputed"])
                    }
                }
            }
        }
    }
}
