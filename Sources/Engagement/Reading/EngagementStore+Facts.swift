package import Domain
internal import GRDB

extension EngagementStore {
    /// Every column of the store with what is in it, why, and for how long, from the schema itself.
    package func facts() async throws -> [StoredFact] {
        try await read { database in
            try database.rows(
                "SELECT of_table, of_column, what, why, kept FROM description ORDER BY of_table, of_column"
            ).map { StoredFact(table: $0[0], column: $0[1], what: $0[2], why: $0[3], kept: $0[4]) }
        }
    }

    /// The same without a store: what any store of this version holds.
    package static func facts() async throws -> [StoredFact] {
        try await inMemory().facts()
    }
}
