package import Domain
internal import GRDB

extension EngagementStore {
    /// Erases a performer: performances, likes, views, tips (those at the shows of others too), what was said; nothing is left in the free pages or in the
    /// write-ahead log either. Revoked tokens and the ids of payment notices stay: they name nobody and guard what is
    /// promised.
    ///
    /// - Parameter others: performances of theirs that kept the id of another folder, as the catalogue says.
    /// - Returns: how many performances there were.
    @discardableResult
    package func forget(
        performer: Slug, others: Set<PerformanceID> = [], at now: Instant
    ) async throws -> Int {
        let count = try await tally { database, book in
            book.wipe()
            let name = performer.description
            let own = try database.rows("SELECT id FROM performance WHERE performer = ?", [name]).map { $0[0] as Int64 }
            let keys = try Set(own).union(others.sorted().compactMap { try database.key(of: $0) })
            for key in keys.sorted() {
                try database.run(
                    """
                    DELETE FROM payment WHERE EXISTS (SELECT 1 FROM tip
                        WHERE tip.performance = ? AND tip.payment = payment.id AND tip.account = payment.account)
                    """, [key])
                // The rest goes with it: ON DELETE CASCADE.
                try database.run("DELETE FROM performance WHERE id = ?", [key])
            }
            for row in try database.rows("SELECT id FROM tip WHERE performer = ?", [name]) {
                try database.erase(tip: row[0], at: now)
            }
            try database.run(
                "DELETE FROM event WHERE kind = 'pop-up' AND sequence IN "
                    + "(SELECT sequence FROM pop_up WHERE performer = ?)", [name])
            try database.run("DELETE FROM pop_up WHERE performer = ?", [name])
            return keys.count
        }
        try await emptyWriteAheadLog()
        return count
    }

    /// Moves the write-ahead log into the file, so that what was deleted is not still in it.
    private func emptyWriteAheadLog() async throws {
        do {
            try await database.writeWithoutTransaction { database in
                _ = try database.checkpoint(.truncate)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // A reader holds it; the next checkpoint does it.
        } catch {
            throw StoreFailure.naming(path, error)
        }
    }
}
