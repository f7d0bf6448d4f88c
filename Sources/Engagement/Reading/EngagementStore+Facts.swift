package import Domain
internal import GRDB

extension EngagementStore {
    /// Every column of the store with what is in it, why, and for how long, from the schema itself; what concerns people
    /// most comes first.
    package func facts() async throws -> [StoredFact] {
        try await read { database in
            try database.rows(
                """
                SELECT of_table, words, of_column, what, why, kept FROM description LEFT JOIN caption USING (of_table)
                ORDER BY position IS NULL, position, of_table, of_column
                """
            ).map { row in
                StoredFact(
                    table: row[0], caption: row[1] ?? row[0], column: row[2], what: row[3], why: row[4], kept: row[5])
            }
        }
    }

    /// The same without a store: what any store of this version holds.
    package static func facts() async throws -> [StoredFact] {
        try await inMemory().facts()
    }
}
