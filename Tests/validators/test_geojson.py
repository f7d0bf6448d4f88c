"""Each check of GeoJSON fails on what it is there for."""

import unittest

import tiny_site
from broken_site import BrokenSiteTest, editing
from sitecheck import geojson

MAP = "cities/lisbon/performances.geojson"
ROUTES = "cities/lisbon/routes.geojson"


class GeoJson(BrokenSiteTest):
    def everywhere(self, edit) -> list[str]:
        """A stop is in several files; only in all of them is a change the one thing that is broken."""
        paths = [path for path in tiny_site.files() if path.endswith(".geojson") and "routes" not in path]
        return self.findings(geojson, {path: editing(edit) for path in paths})

    def changed(self, edit, *wanted: str):
        found = self.everywhere(edit)
        mine = [each for each in found if each.startswith(MAP)]
        self.assertEqual(len(mine), len(wanted), found)
        for text, finding in zip(wanted, mine, strict=True):
            self.assertIn(text, finding)

    def of_first(self, *wanted: str, **properties):
        self.changed(lambda each: each["features"][0]["properties"].update(properties), *wanted)

    def test_structure(self):
        self.assert_finds(geojson, {MAP: "{"}, "not JSON")
        self.changed(lambda each: each["features"][0].pop("geometry"), '"geometry" member required')
        self.changed(lambda each: each.update(crs={}), "remove CRS")
        ring = {"type": "Polygon", "coordinates": [[[-9.1, 38.71], [-9.1, 38.72], [-9.2, 38.72]]]}
        self.changed(lambda each: each["features"][0].update(geometry=ring),
                     "unclosed", "is a Polygon, not a Point")
        point = {"type": "Point", "coordinates": [-9.135, 38.713]}
        self.assert_finds(geojson, {ROUTES: editing(lambda each: each["features"][0].update(geometry=point))},
                          "is a Point, not a LineString", "differs from the same feature")

    def test_coordinates(self):
        def move(*coordinates):
            return lambda each: each["features"][0]["geometry"].update(coordinates=list(coordinates))

        self.changed(move(-9.1300121, 38.712154), "excessive coordinate precision")
        self.changed(move(-9.2, 38.712154), "is outside the bbox")
        self.changed(lambda each: each.pop("bbox"), "no bbox")
        self.changed(lambda each: each["bbox"].reverse(), "is not [west, south, east, north]")

    def test_a_stop_far_away(self):
        away = {"type": "Point", "coordinates": [-9.13, 40.5]}
        found = self.everywhere(lambda each: each["features"][0].update(geometry=away))
        self.assertEqual(sum("199 km from the middle of lisbon" in each for each in found), 1, found)

    def test_swapped_coordinates_of_a_whole_city(self):
        def swap(document):
            for feature in document["features"]:
                feature["geometry"]["coordinates"].reverse()
            west, south, east, north = document["bbox"]
            document["bbox"] = [south, west, north, east]

        found = self.everywhere(swap)
        self.assertEqual(sum("longitude comes first" in each for each in found), 1, found)

    def test_a_stop_in_the_wrong_tile(self):
        tile = tiny_site.collection(tiny_site.features())
        self.assertEqual(len(self.findings(geojson, {"feeds/tiles/12/1/1.geojson": tile})), 4)

    def test_ids(self):
        self.changed(lambda each: each["features"][0].update(id=7), "an id is a string")
        self.changed(lambda each: each["features"].append(each["features"][0]), "2 features have this id")
        self.of_first("does not begin with its performance", performance="ana-fado/dawn")
        self.of_first("is not occurrence/stop_key", stop_key="rossio")
        other = editing(lambda each: each["features"][0]["properties"].update(title="x"))
        self.assert_finds(geojson, {"performers/ana-fado/performances.geojson": other},
                          "differs from the same feature")

    def test_properties(self):
        self.changed(lambda each: each["features"][0]["properties"].pop("address"), "`address` is None")
        self.of_first("not in the vocabulary", status="postponed")
        self.of_first("is stop 3 of 2", stop=3)
        self.of_first("not metres and seconds", walk_to_next=None)
        self.of_first("`genres` is 'folk'", genres="folk")
        self.of_first("is not of this site", url="https://example.com/")
        self.of_first("is not RFC 3339", start="2026-12-05T18:00:00")
        self.of_first("does not have the offset of Europe/Lisbon", start="2026-12-05T19:00:00+01:00")
        self.of_first("not before its end", start="2026-12-05T18:50:00+00:00")
        self.of_first("is no IANA time zone", timezone="Europe/Lissabon")
        self.of_first("is in porto, not in lisbon", city="porto")

if __name__ == "__main__":
    unittest.main()
