internal import GRDB

extension EngagementStore {
    /// The accounts that tips were ever opened for, also of performers who are no longer published.
    package func tipAccounts() async throws -> Set<String> {
        try await read { database in
            Set(try database.rows("SELECT DISTINCT account FROM tip").map { $0[0] as String })
        }
    }
}
