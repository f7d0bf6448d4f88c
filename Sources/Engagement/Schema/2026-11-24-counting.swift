internal import GRDB

extension StoreSchema {
    /// Adds to the counts in one statement a table instead of two. Taking away needs two still: the row to insert
    /// would be below zero.
    @Sendable
    static func migrate20261124Counting(_ database: Database) throws {
        try database.execute(
            sql: """
                DROP TRIGGER event_is_counted;

                CREATE TRIGGER event_is_counted AFTER INSERT ON event WHEN new.change > 0
                BEGIN
                    INSERT INTO hour_count (performance, hour, likes, views, tips)
                        VALUES (new.performance, new.hour, new.kind = 'like', new.kind = 'view', new.kind = 'tip')
                        ON CONFLICT DO UPDATE SET
                            likes = likes + excluded.likes, views = views + excluded.views,
                            tips = tips + excluded.tips;
                    INSERT INTO total_count (performance, likes, views, tips)
                        VALUES (new.performance, new.kind = 'like', new.kind = 'view', new.kind = 'tip')
                        ON CONFLICT DO UPDATE SET
                            likes = likes + excluded.likes, views = views + excluded.views,
                            tips = tips + excluded.tips;
                END;

                CREATE TRIGGER event_is_taken_back AFTER INSERT ON event WHEN new.change < 0
                BEGIN
                    INSERT INTO hour_count (performance, hour) VALUES (new.performance, new.hour)
                        ON CONFLICT DO NOTHING;
                    UPDATE hour_count SET
                        likes = likes - (new.kind = 'like'), views = views - (new.kind = 'view'),
                        tips = tips - (new.kind = 'tip')
                    WHERE performance = new.performance AND hour = new.hour;
                    INSERT INTO total_count (performance) VALUES (new.performance) ON CONFLICT DO NOTHING;
                    UPDATE total_count SET
                        likes = likes - (new.kind = 'like'), views = views - (new.kind = 'view'),
                        tips = tips - (new.kind = 'tip')
                    WHERE performance = new.performance;
                END;

                DROP TRIGGER event_is_counted_for_its_day;

                CREATE TRIGGER event_is_counted_for_its_day AFTER INSERT ON event WHEN new.viewer_day IS NOT NULL
                BEGIN
                    INSERT INTO day_count (performance, day, viewers, audience)
                        VALUES (new.performance, new.viewer_day, 1, new.audience_day IS NOT NULL)
                        ON CONFLICT DO UPDATE SET
                            viewers = viewers + excluded.viewers, audience = audience + excluded.audience;
                END;

                PRAGMA user_version = 3
                """)
    }
}
