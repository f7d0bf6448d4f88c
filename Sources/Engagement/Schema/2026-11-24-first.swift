internal import GRDB

extension StoreSchema {
    /// Times are seconds since 1970 in UTC, hours the second at which they begin, dates days since 1970-01-01, amounts
    /// minor units.
    @Sendable
    static func migrate20261124First(_ database: Database) throws {
        try database.execute(sql: counts20261124)
        try database.execute(sql: live20261124)
        try database.execute(sql: tips20261124)
        try database.execute(sql: facts20261124)
        try database.execute(sql: "PRAGMA application_id = 0x53504D65; PRAGMA user_version = 1")
    }
}
