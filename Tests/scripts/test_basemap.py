"""What scripts/basemap.py makes of an extract that was cut at its box."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))

import basemap  # noqa: E402

BOX = (0.0, 0.0, 10.0, 10.0)


def opl(*lines):
    return [line for line in basemap.main(BOX, [line + "\n" for line in lines])]


def ring(lines):
    """The corners of the sea, from the points that its way names."""
    at = {}
    for line in lines:
        fields = {field[0]: field[1:] for field in line.split()[1:]}
        if line.startswith("n"):
            at["n" + line.split()[0][1:]] = (round(float(fields["x"]), 3), round(float(fields["y"]), 3))
    way = next((line for line in lines if "natural=water" in line), None)
    return way and [at[name] for name in way.split(" N")[1].strip().split(",")]


class WholeTests(unittest.TestCase):
    def test_a_way_keeps_the_points_that_are_there(self):
        lines = opl("n1 x1 y1", "n2 x2 y2", "n3 x3 y3", "w7 Thighway=path Nn9,n1,n2,n8,n3,n1")
        self.assertIn("w7 Thighway=path Nn1,n2\n", lines)
        self.assertEqual(2, sum(line.startswith("w") for line in lines), "what was broken off is a way of its own")

    def test_an_area_is_closed_again(self):
        lines = opl("n1 x1 y1", "n2 x2 y1", "n3 x2 y2", "w7 Tlanduse=grass Nn9,n1,n2,n3,n9")
        self.assertIn("w7 Tlanduse=grass Nn1,n2,n3,n1\n", lines)

    def test_a_way_of_which_nothing_is_left_goes(self):
        self.assertEqual([], opl("w7 Thighway=path Nn1,n2", "w8 Thighway=path N"))

    def test_a_relation_that_has_lost_a_part_goes(self):
        points = ["n1 x1 y1", "n2 x2 y1", "n3 x2 y2", "w7 T Nn1,n2,n3,n1"]
        whole = "r1 Ttype=multipolygon,natural=water Mw7@outer"
        self.assertIn(whole + "\n", opl(*points, whole))
        for lost in ["r1 Ttype=multipolygon Mw7@outer,w8@inner", "r1 Ttype=route Mw7@", "r1 Ttype=multipolygon M"]:
            self.assertFalse(any(line.startswith("r") for line in opl(*points, lost)), lost)


class SeaTests(unittest.TestCase):
    """The sea lies on the right of its coast."""

    def coast(self, *points, names=None):
        lines = [f"n{number} x{x} y{y}" for number, (x, y) in enumerate(points, 1)]
        return ring(opl(*lines, "w9 Tnatural=coastline N" + ",".join(names or [f"n{n}" for n in range(1, len(points) + 1)])))

    def test_south_of_a_coast_that_runs_east_reversed(self):
        # From east to west the right hand is north.
        self.assertEqual({(0, 10), (10, 10), (10, 5), (0, 5), (9.5, 5), (0.5, 5)}, set(self.coast((9.5, 5), (0.5, 5))))
        # From west to east it is south.
        self.assertEqual({(0, 0), (10, 0), (10, 5), (0, 5), (9.5, 5), (0.5, 5)}, set(self.coast((0.5, 5), (9.5, 5))))

    def test_a_bay_goes_back_along_the_edge_it_came_from(self):
        self.assertEqual({(0, 6), (0.2, 6), (3, 5), (0.2, 4), (0, 4)}, set(self.coast((0.2, 6), (3, 5), (0.2, 4))))

    def test_a_cape_has_the_sea_all_around(self):
        sea = self.coast((0.2, 4), (3, 5), (0.2, 6))
        self.assertTrue({(10, 10), (10, 0), (0, 0), (0, 10)} <= set(sea))

    def test_an_island_is_not_drowned(self):
        self.assertIsNone(self.coast((2, 2), (4, 2), (4, 4), (2, 4), names=["n1", "n2", "n3", "n4", "n1"]))

    def test_no_coast_no_sea(self):
        self.assertIsNone(ring(opl("n1 x1 y1")))
        self.assertIsNone(self.coast((5, 5)))


if __name__ == "__main__":
    unittest.main()
