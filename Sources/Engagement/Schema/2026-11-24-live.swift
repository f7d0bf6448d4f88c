extension StoreSchema {
    /// What is said is added and never changed; the last word on a stop, a performer or a pitch is the one that holds.
    static let live20261124 = """
        CREATE TABLE said (
            sequence INTEGER PRIMARY KEY,
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            date INTEGER NOT NULL,
            stop INTEGER NOT NULL CHECK (stop BETWEEN 1 AND 5),
            state TEXT NOT NULL CHECK (state IN ('live', 'late', 'moved', 'ended', 'cancelled', 'rained_off')),
            at INTEGER NOT NULL,
            until INTEGER NOT NULL,
            city TEXT CHECK (length(city) BETWEEN 1 AND 64),
            pitch TEXT CHECK (length(pitch) BETWEEN 1 AND 64),
            note TEXT CHECK (length(note) BETWEEN 1 AND 280),
            CHECK (until > at AND until - at <= CASE WHEN state IN ('live', 'late', 'moved') THEN 172800
                ELSE 5356800 END),
            CHECK ((city IS NULL) = (pitch IS NULL)),
            CHECK (state <> 'moved' OR pitch IS NOT NULL)
        ) STRICT;
        CREATE INDEX said_of_stop ON said (performance, date, stop, sequence);
        CREATE INDEX said_until ON said (until);

        CREATE TABLE pop_up (
            sequence INTEGER PRIMARY KEY,
            performer TEXT NOT NULL CHECK (length(performer) BETWEEN 1 AND 64),
            city TEXT NOT NULL CHECK (length(city) BETWEEN 1 AND 64),
            pitch TEXT NOT NULL CHECK (length(pitch) BETWEEN 1 AND 64),
            at INTEGER NOT NULL,
            until INTEGER NOT NULL,
            note TEXT CHECK (length(note) BETWEEN 1 AND 280),
            CHECK (until >= at AND until - at <= 43200)
        ) STRICT;
        CREATE INDEX pop_up_of_performer ON pop_up (performer, sequence);
        CREATE INDEX pop_up_until ON pop_up (until);

        CREATE TABLE closure (
            sequence INTEGER PRIMARY KEY,
            city TEXT NOT NULL CHECK (length(city) BETWEEN 1 AND 64),
            pitch TEXT NOT NULL CHECK (length(pitch) BETWEEN 1 AND 64),
            closed_from INTEGER NOT NULL,
            closed_to INTEGER NOT NULL,
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 280),
            lifted INTEGER NOT NULL DEFAULT 0 CHECK (lifted IN (0, 1)),
            CHECK (closed_to > closed_from AND closed_to - closed_from <= 34560000)
        ) STRICT;
        CREATE INDEX closure_of_pitch ON closure (city, pitch, closed_from, sequence);

        CREATE TABLE revoked_token (
            id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 128),
            expires INTEGER NOT NULL,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
