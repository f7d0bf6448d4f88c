internal import GRDB

extension StoreSchema {
    /// Whom a tip is given to: of a joint show it is one of several, and not always the one whose folder the show is in.
    @Sendable
    static func migrate20261125Taker(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE tip ADD COLUMN performer TEXT CHECK (length(performer) BETWEEN 1 AND 64);
                UPDATE tip SET performer = (SELECT performer FROM performance WHERE performance.id = tip.performance);
                CREATE INDEX tip_of_performer ON tip (performer, paid_at);
                INSERT INTO description VALUES
                ('tip', 'performer', 'whom it was given to', 'to show it to nobody else',
                    'until the performer is forgotten');
                PRAGMA user_version = 6
                """)
    }
}
