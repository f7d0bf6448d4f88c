extension StoreSchema {
    /// What is stored, why and for how long, beside the tables themselves; the privacy page is written from it.
    static let facts20261124 = """
        CREATE TABLE description (
            of_table TEXT NOT NULL,
            of_column TEXT NOT NULL,
            what TEXT NOT NULL CHECK (length(what) > 0),
            why TEXT NOT NULL CHECK (length(why) > 0),
            kept TEXT NOT NULL CHECK (length(kept) > 0),
            PRIMARY KEY (of_table, of_column)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO description VALUES
        ('performance', 'id', 'a number for a performance', 'so that the other tables are small', 'for good'),
        ('performance', 'performer',
            'the performer''s name in addresses', 'to know whose performance it is',
            'until the performer is forgotten'),
        ('performance', 'name',
            'the performance''s name in addresses', 'to know what was liked',
            'until the performer is forgotten');

        INSERT INTO description VALUES
        ('event', 'sequence',
            'a running number', 'so that an interrupted stream goes on where it stopped', '90 days'),
        ('event', 'at', 'when something happened', 'to count it in its hour', '90 days'),
        ('event', 'kind',
            'whether it was a like, a view, a tip or something said', 'to count it rightly', '90 days'),
        ('event', 'change', 'one more or one less', 'so that every count can be checked', '90 days'),
        ('event', 'performance', 'which performance it is about', 'to count it there', '90 days'),
        ('event', 'hour', 'the hour that it counts for', 'for the trending list', '90 days'),
        ('event', 'visitor',
            'the random number of the browser that liked or no longer likes', 'so that a like counts once',
            '90 days'),
        ('event', 'viewer_day',
            'the day on which it was somebody''s first view of the performance',
            'to count viewers and not clicks', '90 days'),
        ('event', 'audience_day',
            'the day on which it was somebody''s first view of the performer',
            'to count a performer''s viewers once', '90 days');

        INSERT INTO description VALUES
        ('hour_count', 'performance',
            'a performance', 'to count by performance', 'until the performer is forgotten'),
        ('hour_count', 'hour',
            'an hour', 'for the trending list and the performer''s curve', 'until the performer is forgotten'),
        ('hour_count', 'likes',
            'how many likes of that hour stand', 'for the trending list', 'until the performer is forgotten'),
        ('hour_count', 'views',
            'how many views it had', 'for the trending list', 'until the performer is forgotten'),
        ('hour_count', 'tips',
            'how many people tipped', 'for the trending list', 'until the performer is forgotten');

        INSERT INTO description VALUES
        ('total_count', 'performance',
            'a performance', 'to count by performance', 'until the performer is forgotten'),
        ('total_count', 'likes', 'how many likes stand', 'to show it', 'until the performer is forgotten'),
        ('total_count', 'views', 'how many views it had', 'to show it', 'until the performer is forgotten'),
        ('total_count', 'tips', 'how many people tipped', 'to show it', 'until the performer is forgotten');

        INSERT INTO description VALUES
        ('day_count', 'performance',
            'a performance', 'to count by performance', 'until the performer is forgotten'),
        ('day_count', 'day', 'a day', 'for the performer''s curve', 'until the performer is forgotten'),
        ('day_count', 'viewers',
            'how many different people looked', 'for the performer''s curve',
            'until the performer is forgotten'),
        ('day_count', 'audience',
            'how many of them saw the performer for the first time that day',
            'so that a performer''s viewers are not counted twice', 'until the performer is forgotten');

        INSERT INTO description VALUES
        ('liking', 'performance',
            'a performance', 'so that a like counts once and can be taken back',
            'until it is taken back or the performer is forgotten'),
        ('liking', 'visitor',
            'the random number of the browser that likes it; it says nothing about a person',
            'so that a like counts once and can be taken back',
            'until it is taken back or the performer is forgotten'),
        ('liking', 'hour',
            'the hour of the like', 'to take it back where it was counted',
            'until it is taken back or the performer is forgotten');

        INSERT INTO description VALUES
        ('viewer', 'day', 'a day', 'because the key of the hash lives one day', 'at most two days'),
        ('viewer', 'hash',
            'a hash of address and browser under a random key that is thrown away; nobody can compute it again',
            'to count people and not clicks', 'at most two days'),
        ('viewer', 'performance', 'what they looked at', 'to count people and not clicks', 'at most two days'),
        ('viewer', 'hour',
            'the hour of the last counted view', 'so that reloading a page counts nothing', 'at most two days');

        INSERT INTO description VALUES
        ('checkpoint', 'id', 'always 1', 'there is only one checkpoint', 'for good'),
        ('checkpoint', 'sequence',
            'the last event that was folded into counts', 'to check the counts from there', 'for good'),
        ('checkpoint', 'at', 'when that was', 'to check the counts from there', 'for good');

        INSERT INTO description VALUES
        ('folded_hour', 'performance',
            'a performance', 'to check the counts after single events are gone',
            'until the performer is forgotten'),
        ('folded_hour', 'hour',
            'an hour', 'to check the counts after single events are gone', 'until the performer is forgotten'),
        ('folded_hour', 'likes',
            'its likes from folded events', 'to check the counts after single events are gone',
            'until the performer is forgotten'),
        ('folded_hour', 'views',
            'its views from folded events', 'to check the counts after single events are gone',
            'until the performer is forgotten'),
        ('folded_hour', 'tips',
            'its tips from folded events', 'to check the counts after single events are gone',
            'until the performer is forgotten');

        INSERT INTO description VALUES
        ('folded_day', 'performance',
            'a performance', 'to check the counts after single events are gone',
            'until the performer is forgotten'),
        ('folded_day', 'day',
            'a day', 'to check the counts after single events are gone', 'until the performer is forgotten'),
        ('folded_day', 'viewers',
            'its viewers from folded events', 'to check the counts after single events are gone',
            'until the performer is forgotten'),
        ('folded_day', 'audience',
            'those of them who saw the performer for the first time that day',
            'to check the counts after single events are gone', 'until the performer is forgotten');

        INSERT INTO description VALUES
        ('said', 'sequence', 'the number of its event', 'to order what was said', '90 days after it ended'),
        ('said', 'performance', 'which performance it is about', 'to show it there', '90 days after it ended'),
        ('said', 'date', 'which date', 'to show it there', '90 days after it ended'),
        ('said', 'stop', 'which stop', 'to show it there', '90 days after it ended'),
        ('said', 'state',
            'what the performer said: live, late, moved, ended, cancelled or rained off', 'to show it',
            '90 days after it ended'),
        ('said', 'at',
            'when it was said', 'to show it, and so that an old tap starts nothing', '90 days after it ended'),
        ('said', 'until',
            'when it stops to hold', 'so that nobody is shown as playing who has left',
            '90 days after it ended'),
        ('said', 'city', 'the city of the pitch that the stop moved to', 'to show it', '90 days after it ended'),
        ('said', 'pitch',
            'the pitch that the stop moved to; never a position', 'to show it', '90 days after it ended'),
        ('said', 'note', 'the performer''s own words', 'to show them', '90 days after it ended');

        INSERT INTO description VALUES
        ('pop_up', 'sequence', 'the number of its event', 'to order what was said', '90 days after it ended'),
        ('pop_up', 'performer', 'who plays', 'to show it', '90 days after it ended'),
        ('pop_up', 'city', 'the city of the pitch', 'to show it', '90 days after it ended'),
        ('pop_up', 'pitch', 'the pitch; never a position', 'to show it', '90 days after it ended'),
        ('pop_up', 'at', 'when it began', 'to show it', '90 days after it ended'),
        ('pop_up', 'until', 'when it ends', 'to show it', '90 days after it ended'),
        ('pop_up', 'note', 'the performer''s own words', 'to show them', '90 days after it ended');

        INSERT INTO description VALUES
        ('closure', 'sequence', 'the number of its event', 'to order what was said', '90 days after it ended'),
        ('closure', 'city', 'the city of the pitch', 'to show it', '90 days after it ended'),
        ('closure', 'pitch', 'the pitch', 'to show it', '90 days after it ended'),
        ('closure', 'closed_from', 'when it closes', 'to show it', '90 days after it ended'),
        ('closure', 'closed_to', 'when it opens again', 'to show it', '90 days after it ended'),
        ('closure', 'reason', 'the city''s own words', 'to show them', '90 days after it ended'),
        ('closure', 'lifted', 'whether the city took it back', 'to show it no longer', '90 days after it ended');

        INSERT INTO description VALUES
        ('revoked_token', 'id',
            'the number of a performer''s or city''s token that no longer counts',
            'so that a lost telephone can be locked out', 'until the token would have expired'),
        ('revoked_token', 'expires',
            'when the token expires by itself', 'to forget it then', 'until the token would have expired'),
        ('revoked_token', 'at', 'when it was revoked', 'to explain it', 'until the token would have expired');

        INSERT INTO description VALUES
        ('tip', 'id', 'a random number', 'to find the tip again', 'until the performer is forgotten'),
        ('tip', 'performance', 'what was tipped', 'to credit the performer', 'until the performer is forgotten'),
        ('tip', 'account',
            'the performer''s account at Stripe', 'to credit nobody else', 'until the performer is forgotten'),
        ('tip', 'visitor',
            'the random number of the browser that tipped', 'so that one person counts once an hour',
            'until the performer is forgotten'),
        ('tip', 'amount',
            'how much, in minor units', 'for the performer''s books', 'until the performer is forgotten'),
        ('tip', 'currency',
            'in which currency', 'for the performer''s books', 'until the performer is forgotten'),
        ('tip', 'name',
            'a name, only if the giver wanted to leave one', 'for the performer to say thank you',
            'until the performer is forgotten'),
        ('tip', 'opened_at',
            'when the payment page was opened', 'to drop what was never paid',
            'until the performer is forgotten; 90 days if it was never paid'),
        ('tip', 'session',
            'the number of the payment page at Stripe', 'to know what Stripe speaks of',
            'until the performer is forgotten; 90 days if it was never paid'),
        ('tip', 'state',
            'whether it was paid', 'for the performer''s books',
            'until the performer is forgotten; 90 days if it was never paid'),
        ('tip', 'paid_at', 'when it was paid', 'for the performer''s books', 'until the performer is forgotten'),
        ('tip', 'payment',
            'the number of the payment at Stripe', 'to know what a refund is about',
            'until the performer is forgotten'),
        ('tip', 'counted_hour',
            'the hour in which it counts', 'so that one person counts once an hour',
            'until the performer is forgotten');

        INSERT INTO description VALUES
        ('tip_movement', 'id', 'a running number', 'to order the movements', 'until the performer is forgotten'),
        ('tip_movement', 'tip', 'which tip', 'for the performer''s books', 'until the performer is forgotten'),
        ('tip_movement', 'sequence',
            'the number of its event', 'to tell the performer', 'until the performer is forgotten'),
        ('tip_movement', 'at',
            'when the money moved', 'for the performer''s books', 'until the performer is forgotten'),
        ('tip_movement', 'amount',
            'how much came (or went, below zero), in minor units', 'for the performer''s books',
            'until the performer is forgotten'),
        ('tip_movement', 'cause',
            'whether it was paid, refunded or disputed', 'for the performer''s books',
            'until the performer is forgotten');

        INSERT INTO description VALUES
        ('payment', 'account', 'the performer''s account at Stripe', 'to know whose payment it is',
            'until the performer is forgotten; 400 days if its tip is unknown'),
        ('payment', 'id',
            'the number of the payment at Stripe', 'because Stripe may tell of a refund first',
            'until the performer is forgotten; 400 days if its tip is unknown'),
        ('payment', 'refunded',
            'how much was paid back, in minor units', 'for the performer''s books',
            'until the performer is forgotten; 400 days if its tip is unknown'),
        ('payment', 'dispute', 'how a dispute stands', 'for the performer''s books',
            'until the performer is forgotten; 400 days if its tip is unknown'),
        ('payment', 'at', 'when Stripe last spoke of it', 'to drop it in time',
            'until the performer is forgotten; 400 days if its tip is unknown');

        INSERT INTO description VALUES
        ('payment_event', 'id', 'the number of a message from Stripe', 'so that it is applied once', '400 days'),
        ('payment_event', 'at', 'when it came', 'to drop it in time', '400 days'),
        ('payment_event', 'outcome',
            'whether it was about a tip that we know', 'to notice a wrong set-up', '400 days');

        INSERT INTO description VALUES
        ('description', 'of_table', 'a table of this store', 'to write this list', 'for good'),
        ('description', 'of_column', 'a column of it', 'to write this list', 'for good'),
        ('description', 'what', 'what is in it', 'to write this list', 'for good'),
        ('description', 'why', 'why it is kept', 'to write this list', 'for good'),
        ('description', 'kept', 'for how long', 'to write this list', 'for good');
        """
}
