extension StoreSchema {
    /// A tip is written before Stripe is asked, so whatever Stripe says later finds it. Money moves by `tip_movement`
    /// alone; what a payment or its dispute came to is kept by payment, since Stripe may say so before the tip is paid.
    static let tips20261124 = """
        CREATE TABLE tip (
            id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
            performance INTEGER NOT NULL REFERENCES performance (id) ON DELETE CASCADE,
            account TEXT NOT NULL CHECK (length(account) BETWEEN 1 AND 128),
            visitor BLOB NOT NULL CHECK (length(visitor) = 16),
            amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 99999999),
            currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
            name TEXT CHECK (length(name) BETWEEN 1 AND 80),
            opened_at INTEGER NOT NULL,
            session TEXT UNIQUE CHECK (length(session) BETWEEN 1 AND 255),
            state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'expired', 'failed', 'paid')),
            paid_at INTEGER,
            payment TEXT UNIQUE CHECK (length(payment) BETWEEN 1 AND 255),
            counted_hour INTEGER CHECK (counted_hour % 3600 = 0),
            CHECK ((state = 'paid') = (paid_at IS NOT NULL)),
            CHECK (counted_hour IS NULL OR state = 'paid')
        ) STRICT;
        CREATE INDEX tip_of_performance ON tip (performance, paid_at);
        CREATE INDEX tip_by_state ON tip (state, opened_at);
        CREATE UNIQUE INDEX tip_is_counted_once ON tip (performance, visitor, counted_hour)
            WHERE counted_hour IS NOT NULL;

        CREATE TABLE tip_movement (
            id INTEGER PRIMARY KEY,
            tip TEXT NOT NULL REFERENCES tip (id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL UNIQUE,
            at INTEGER NOT NULL,
            amount INTEGER NOT NULL CHECK (amount <> 0),
            cause TEXT NOT NULL CHECK (cause IN ('paid', 'refunded', 'disputed', 'dispute-closed'))
        ) STRICT;
        CREATE INDEX tip_movement_of_tip ON tip_movement (tip);

        CREATE TABLE payment (
            account TEXT NOT NULL CHECK (length(account) BETWEEN 1 AND 128),
            id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 255),
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded >= 0),
            dispute TEXT CHECK (dispute IN ('open', 'won', 'lost')),
            at INTEGER NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE payment_event (
            id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 255),
            at INTEGER NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'unknown'))
        ) STRICT, WITHOUT ROWID;
        """
}
