internal import GRDB

extension StoreSchema {
    /// What each table is called for people, and in which order they care to read of it.
    @Sendable
    static func migrate20261124Captions(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE caption (
                    of_table TEXT NOT NULL PRIMARY KEY,
                    position INTEGER NOT NULL UNIQUE,
                    words TEXT NOT NULL CHECK (length(words) > 0)
                ) STRICT, WITHOUT ROWID;

                INSERT INTO caption VALUES
                ('viewer', 1, 'People who look at a page'), ('liking', 2, 'Likes'), ('tip', 3, 'Tips'),
                ('tip_movement', 4, 'What became of a tip'), ('payment', 5, 'Payments at Stripe'),
                ('payment_event', 6, 'Messages from Stripe'), ('said', 7, 'What performers say from the street'),
                ('pop_up', 8, 'Sets that nobody planned'), ('closure', 9, 'Pitches that a city closed'),
                ('revoked_token', 10, 'Tokens that no longer count'), ('event', 11, 'The log of all this'),
                ('hour_count', 12, 'Counts by hour'), ('day_count', 13, 'Counts by day'),
                ('total_count', 14, 'Counts in all'), ('performance', 15, 'Performances'),
                ('folded_hour', 16, 'Counts by hour from before the log'),
                ('folded_day', 17, 'Counts by day from before the log'), ('checkpoint', 18, 'Where the log begins'),
                ('description', 19, 'This list'), ('caption', 20, 'The headings of this list');

                INSERT INTO description VALUES
                ('caption', 'of_table', 'a table of this store', 'to write this list', 'for good'),
                ('caption', 'position', 'its place in this list', 'to write this list', 'for good'),
                ('caption', 'words', 'its heading in this list', 'to write this list', 'for good');
                PRAGMA user_version = 5
                """)
    }
}
