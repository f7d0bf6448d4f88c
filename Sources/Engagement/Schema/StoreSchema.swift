internal import GRDB

/// The shape of the store, as a list of dated steps.
///
/// A step that has shipped never changes and names no type of the program: what it did to a file years ago must be what
/// it does to a new one today.
enum StoreSchema {
    /// "SPMe" in the header of the file (SQLite's `application_id`): how a store is told from other databases.
    static let applicationID: Int32 = 0x5350_4D65

    /// SQLite's `user_version`: how many steps the file has seen.
    static let version = 6

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("2026-11-24 first", migrate: migrate20261124First)
        migrator.registerMigration("2026-11-24 minutes", migrate: migrate20261124Minutes)
        migrator.registerMigration("2026-11-24 counting", migrate: migrate20261124Counting)
        migrator.registerMigration("2026-11-24 closures", migrate: migrate20261124Closures)
        migrator.registerMigration("2026-11-24 captions", migrate: migrate20261124Captions)
        migrator.registerMigration("2026-11-25 taker", migrate: migrate20261125Taker)
        return migrator
    }
}
