internal import Domain
internal import GRDB

extension Database {
    /// The number that stands for a performance in the other tables; nil for one that nothing has happened to.
    func key(of performance: PerformanceID) throws -> Int64? {
        try Int64.fetchOne(
            cachedStatement(sql: "SELECT id FROM performance WHERE performer = ? AND name = ?"),
            arguments: [performance.performer.description, performance.performance.description])
    }
}

extension Instant {
    /// The second at which its hour begins.
    var hour: Int { seconds - ((seconds % 3600) + 3600) % 3600 }
}
