"""Each check of the feeds fails on what it is there for."""

import unittest

import tiny_site
from broken_site import BrokenSiteTest, editing, replacing
from sitecheck import feed_index, feeds
from tiny_site import PERFORMANCE


class Feeds(BrokenSiteTest):
    def test_atom(self):
        def one(old, new, *wanted):
            self.assert_finds(feeds, {"atom.xml": replacing(old, new)}, *wanted)

        one("</feed>", "", "feedparser")
        one(f"<id>tag:example.org,2026:{PERFORMANCE}</id>", "<id>dusk</id>", "is no absolute IRI")
        one("<updated>2026-11-24T12:00:00Z</updated>", "<updated>today</updated>", "is no RFC 3339 time")
        one("<title>Fado at dusk</title>", "", "has no title")
        one("/atom.xml", "/atom2.xml", "rel=self")
        one("<author><name>Ana</name></author>", "", "has an author")

    def test_json_feed(self):
        def one(edit, *wanted):
            self.assert_finds(feeds, {"feed.json": editing(edit)}, *wanted)

        one(lambda feed: feed.update(version="1.1"), "jsonfeed.org/version/1.1")
        one(lambda feed: feed.update(feed_url=tiny_site.URL), "feed_url")
        one(lambda feed: feed["items"].append(feed["items"][0]), "2 entries have this id")
        one(lambda feed: feed["items"][0].update(id=7), "7 is not of type 'string'")
        one(lambda feed: feed["items"][0].pop("content_html"), "items[0]")
        one(lambda feed: feed["items"][0].update(date_published="2026-12-05"), "date_published")
        one(lambda feed: feed["items"][0].update(performance="x"), "'performance'")

class FeedIndex(BrokenSiteTest):
    def test_the_index_is_true(self):
        def one(edit, *wanted, part="lisbon/perf"):
            def change(document):
                entry = next(each for each in document["feeds"] if part in each.get("url", each["kind"]))
                edit(document["feeds"], entry)

            self.assert_finds(feed_index, {"feeds/index.json": editing(change)}, *wanted)

        one(lambda feeds, entry: entry.update(sha256="0" * 64), "another hash")
        one(lambda feeds, entry: entry.update(count=3), "has 4 features, not 3")
        one(lambda feeds, entry: entry.update(bbox=[0, 0, 1, 1]), "not [0, 0, 1, 1]")
        one(lambda feeds, entry: feeds.remove(entry), "cities/lisbon/performances.geojson: is not listed")
        one(lambda feeds, entry: feeds.append(entry), "is listed twice")

        def tiles(change, *wanted):
            one(lambda feeds, entry: entry.update(change), *wanted, part="geojson-tiles")

        tiles({"tiles": 2}, "has 1 tiles, not 2")
        tiles({"count": 5}, "has 4 features, not 5")
        tiles({"sha256": "0" * 64}, "another hash")
        tiles({"bbox": [0, 0, 1, 1]}, "not [0, 0, 1, 1]")
        tiles({"zoom": 13}, "is not where tiles are", "holds something that is no tile")
        tiles({"url_template": f"{tiny_site.URL}/feeds/tiles/12/{{y}}/{{x}}.geojson"}, "does not name x and y")


if __name__ == "__main__":
    unittest.main()
