internal import GRDB

extension StoreSchema {
    /// How late a stop begins, where the performer said it.
    @Sendable
    static func migrate20261124Minutes(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE said ADD COLUMN minutes INTEGER
                    CHECK (minutes IS NULL OR (state = 'late' AND minutes BETWEEN 1 AND 240));
                INSERT INTO description VALUES
                ('said', 'minutes', 'how late the stop begins', 'to show it', '90 days after it ended');
                PRAGMA user_version = 2
                """)
    }
}
