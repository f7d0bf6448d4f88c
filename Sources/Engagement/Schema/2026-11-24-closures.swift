internal import GRDB

extension StoreSchema {
    /// When a closure was said or taken back, which calendars need to know for longer than its event is kept.
    @Sendable
    static func migrate20261124Closures(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE closure ADD COLUMN at INTEGER;
                UPDATE closure SET at = (SELECT at FROM event WHERE event.sequence = closure.sequence);
                INSERT INTO description VALUES
                ('closure', 'at', 'when it was said or taken back', 'so that calendars follow', '90 days after it ended');
                PRAGMA user_version = 4
                """)
    }
}
