extension StoreSchema {
    /// The log, and the counts that its triggers keep: no code can write the one without the other.
    static let counts20261124 = """
        CREATE TABLE performance (
            id INTEGER PRIMARY KEY,
            performer TEXT NOT NULL CHECK (length(performer) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
            UNIQUE (performer, name)
        ) STRICT;

        CREATE TABLE event (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('like', 'view', 'tip', 'live', 'pop-up', 'closure')),
            change INTEGER NOT NULL DEFAULT 0 CHECK (change IN (-1, 0, 1)),
            performance INTEGER REFERENCES performance (id) ON DELETE CASCADE,
            hour INTEGER CHECK (hour % 3600 = 0),
            visitor BLOB CHECK (length(visitor) = 16),
            viewer_day INTEGER,
            audience_day INTEGER,
            CHECK (change = 0 OR (performance IS NOT NULL AND hour IS NOT NULL)),
            CHECK (change = 0 OR kind IN ('like', 'view', 'tip')),
            CHECK (kind = 'view' OR (viewer_day IS NULL AND audience_day IS NULL)),
            CHECK ((kind = 'like') = (visitor IS NOT NULL))
        ) STRICT;

        CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

        CREATE TABLE hour_count (
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            hour INTEGER NOT NULL CHECK (hour % 3600 = 0),
            likes INTEGER NOT NULL DEFAULT 0 CHECK (likes >= 0),
            views INTEGER NOT NULL DEFAULT 0 CHECK (views >= 0),
            tips INTEGER NOT NULL DEFAULT 0 CHECK (tips >= 0),
            PRIMARY KEY (performance, hour)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE total_count (
            performance INTEGER PRIMARY KEY REFERENCES performance (id) ON DELETE CASCADE,
            likes INTEGER NOT NULL DEFAULT 0 CHECK (likes >= 0),
            views INTEGER NOT NULL DEFAULT 0 CHECK (views >= 0),
            tips INTEGER NOT NULL DEFAULT 0 CHECK (tips >= 0)
        ) STRICT;

        CREATE TABLE day_count (
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            viewers INTEGER NOT NULL DEFAULT 0 CHECK (viewers >= 0),
            audience INTEGER NOT NULL DEFAULT 0 CHECK (audience >= 0),
            PRIMARY KEY (performance, day)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER event_is_counted AFTER INSERT ON event WHEN new.change <> 0
        BEGIN
            INSERT INTO hour_count (performance, hour) VALUES (new.performance, new.hour) ON CONFLICT DO NOTHING;
            UPDATE hour_count SET
                likes = likes + CASE new.kind WHEN 'like' THEN new.change ELSE 0 END,
                views = views + CASE new.kind WHEN 'view' THEN new.change ELSE 0 END,
                tips = tips + CASE new.kind WHEN 'tip' THEN new.change ELSE 0 END
            WHERE performance = new.performance AND hour = new.hour;
            INSERT INTO total_count (performance) VALUES (new.performance) ON CONFLICT DO NOTHING;
            UPDATE total_count SET
                likes = likes + CASE new.kind WHEN 'like' THEN new.change ELSE 0 END,
                views = views + CASE new.kind WHEN 'view' THEN new.change ELSE 0 END,
                tips = tips + CASE new.kind WHEN 'tip' THEN new.change ELSE 0 END
            WHERE performance = new.performance;
        END;

        CREATE TRIGGER event_is_counted_for_its_day AFTER INSERT ON event WHEN new.viewer_day IS NOT NULL
        BEGIN
            INSERT INTO day_count (performance, day) VALUES (new.performance, new.viewer_day) ON CONFLICT DO NOTHING;
            UPDATE day_count SET viewers = viewers + 1, audience = audience + (new.audience_day IS NOT NULL)
            WHERE performance = new.performance AND day = new.viewer_day;
        END;

        CREATE TABLE liking (
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            visitor BLOB NOT NULL CHECK (length(visitor) = 16),
            hour INTEGER NOT NULL CHECK (hour % 3600 = 0),
            PRIMARY KEY (performance, visitor)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE viewer (
            day INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) BETWEEN 8 AND 32),
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            hour INTEGER NOT NULL CHECK (hour % 3600 = 0),
            PRIMARY KEY (day, hash, performance)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE checkpoint (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            sequence INTEGER NOT NULL CHECK (sequence >= 0),
            at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO checkpoint VALUES (1, 0, 0);

        CREATE TABLE folded_hour (
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            hour INTEGER NOT NULL CHECK (hour % 3600 = 0),
            likes INTEGER NOT NULL CHECK (likes >= 0),
            views INTEGER NOT NULL CHECK (views >= 0),
            tips INTEGER NOT NULL CHECK (tips >= 0),
            PRIMARY KEY (performance, hour)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE folded_day (
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            viewers INTEGER NOT NULL CHECK (viewers >= 0),
            audience INTEGER NOT NULL CHECK (audience >= 0),
            PRIMARY KEY (performance, day)
        ) STRICT, WITHOUT ROWID;
        """
}
